package city.whistle.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The part of the issuer that a browser meets: a sign-in form, the code for it, and the tokens for the code. */
final class CodeFlow {
    private static final String FORM = """
            <!doctype html><html lang="en"><title>Sign in</title>
            <form method="post"><label>User <input name="username" id="username"></label>
            <label>Password <input name="password" id="password" type="password"></label>
            <button id="kc-login">Sign in</button></form></html>
            """;

    /** What somebody who signs in gets: the access token and the identity token. */
    private record Tokens(String access, String identity) {}

    private final Map<String, Tokens> people = new ConcurrentHashMap<>();

    /** From now on this person may sign in, with any password. */
    void admit(String login, String accessToken, String identityToken) {
        people.put(login, new Tokens(accessToken, identityToken));
    }

    void serve(HttpServer server, String base) {
        server.createContext(base + "/auth", this::signIn);
        server.createContext(base + "/token", this::tokens);
        server.createContext(base + "/logout", this::signOut);
    }

    private void signIn(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            answer(exchange, 200, "text/html", FORM);
            return;
        }
        var asked = fields(exchange.getRequestURI().getRawQuery());
        var login = fields(body(exchange)).getOrDefault("username", "");
        if (!people.containsKey(login)) {
            answer(exchange, 200, "text/html", FORM);
            return;
        }
        redirect(
                exchange,
                asked.get("redirect_uri") + "?code=" + encode(login) + "&state="
                        + encode(asked.getOrDefault("state", "")));
    }

    private void tokens(HttpExchange exchange) throws IOException {
        var form = fields(body(exchange));
        var login = form.getOrDefault("code", form.getOrDefault("refresh_token", ""));
        var tokens = people.get(login);
        if (tokens == null) {
            answer(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        var json =
                "{\"access_token\":\"%s\",\"id_token\":\"%s\",\"refresh_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":3600}"
                        .formatted(tokens.access, tokens.identity, login);
        answer(exchange, 200, "application/json", json);
    }

    private void signOut(HttpExchange exchange) throws IOException {
        var asked = fields(exchange.getRequestURI().getRawQuery());
        redirect(exchange, asked.getOrDefault("post_logout_redirect_uri", "about:blank"));
    }

    private static void redirect(HttpExchange exchange, String address) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Location", address);
            exchange.sendResponseHeaders(302, -1);
        }
    }

    static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        try (exchange) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> fields(String encoded) {
        var fields = new HashMap<String, String>();
        for (String pair : encoded == null ? new String[0] : encoded.split("&", -1)) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                fields.put(
                        URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                        URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return fields;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
