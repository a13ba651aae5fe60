package city.whistle.webhooks;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Map;

/**
 * Posts a message to an address. The name is resolved here and the connection goes to what was checked, so that a name
 * cannot point inside after it was looked at; redirects are not followed, for the same reason.
 */
@ApplicationScoped
class Post {
    private static final String TYPE = "application/cloudevents+json; charset=UTF-8";
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final HttpClient client;
    private final WebhookConfig config;
    private final Clock clock;

    Post(Vertx vertx, WebhookConfig config, Clock clock) {
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setForceSni(true).setConnectTimeout((int)
                        config.patience().toMillis()),
                new PoolOptions().setHttp1MaxSize(config.atOnce()));
        this.config = config;
        this.clock = clock;
    }

    /** What comes of it; never fails. May block while the name is resolved. */
    Future<Answer> send(URI url, Map<String, String> headers, String body) {
        var start = clock.millis();
        try {
            var options = options(url, address(url.getHost()));
            headers.forEach(options::putHeader);
            return client.request(options)
                    .compose(request -> exchange(request, body))
                    .map(status -> Answer.of(status, since(start)))
                    .otherwise(failure -> Answer.none(String.valueOf(failure.getMessage()), since(start)));
        } catch (UnknownHostException e) {
            return Future.succeededFuture(Answer.none("the name is not known: " + url.getHost(), since(start)));
        } catch (PrivateAddress e) {
            return Future.succeededFuture(Answer.none(String.valueOf(e.getMessage()), since(start)));
        }
    }

    private static Future<Integer> exchange(HttpClientRequest request, String body) {
        return request.send(body).compose(response -> {
            var status = response.statusCode();
            // what else it says is of no interest, and may be endless
            response.exceptionHandler(ignored -> {});
            request.connection().close();
            return Future.succeededFuture(status);
        });
    }

    private RequestOptions options(URI url, InetAddress address) {
        var secure = "https".equals(url.getScheme());
        var port = url.getPort() > 0 ? url.getPort() : secure ? HTTPS : HTTP;
        var query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        var path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(secure)
                .setURI(path + query)
                .setTimeout(config.patience().toMillis())
                .putHeader("Content-Type", TYPE)
                .putHeader("User-Agent", "Whistle");
    }

    /** Where the name leads: each of its addresses must be allowed. */
    private InetAddress address(String host) throws UnknownHostException, PrivateAddress {
        var all = InetAddress.getAllByName(host);
        for (var each : all) {
            if (!config.allowPrivate() && !PublicAddress.is(each)) {
                throw new PrivateAddress(host);
            }
        }
        return all[0];
    }

    private int since(long start) {
        return (int) (clock.millis() - start);
    }

    /** The name leads into a network that only we can reach. */
    private static final class PrivateAddress extends Exception {
        private static final long serialVersionUID = 1;

        PrivateAddress(String host) {
            super(host + " is a private address, which the settings do not allow");
        }
    }
}
