package city.whistle.intake.attachment;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests as S3 wants them signed: AWS Signature Version 4, for addresses without a query. */
final class S3Signature {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final String MAC = "HmacSHA256";
    private static final int DAY = 8;

    private final String region;
    private final String accessKey;
    private final String secretKey;

    S3Signature(String region, String accessKey, String secretKey) {
        this.region = region;
        this.accessKey = accessKey;
        this.secretKey = secretKey;
    }

    /** The headers that sign the request. */
    Map<String, String> of(String method, URI address, String contentHash, Instant at) {
        var time = TIME.format(at);
        var day = time.substring(0, DAY);
        var scope = day + "/" + region + "/s3/aws4_request";
        var signed = "host;x-amz-content-sha256;x-amz-date";
        var request = String.join(
                "\n",
                method,
                address.getRawPath(),
                "",
                "host:" + address.getRawAuthority(),
                "x-amz-content-sha256:" + contentHash,
                "x-amz-date:" + time,
                "",
                signed,
                contentHash);
        var toSign = String.join("\n", ALGORITHM, time, scope, hash(request));
        var signature = HexFormat.of().formatHex(mac(key(day), toSign));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("x-amz-content-sha256", contentHash);
        headers.put("x-amz-date", time);
        headers.put(
                "Authorization",
                ALGORITHM + " Credential=" + accessKey + "/" + scope + ",SignedHeaders=" + signed + ",Signature="
                        + signature);
        return headers;
    }

    private byte[] key(String day) {
        var key = mac(("AWS4" + secretKey).getBytes(StandardCharsets.UTF_8), day);
        key = mac(key, region);
        key = mac(key, "s3");
        return mac(key, "aws4_request");
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
