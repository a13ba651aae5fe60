package city.whistle.testkit;

/** The one OpenID provider of this test JVM; only types of the JDK, so that every class loader understands them. */
public interface Issuer {
    /** The issuer's address, under which it serves its discovery document. */
    String address();

    /** The signing key, PKCS #8. */
    byte[] privateKey();

    /** From now on this person may sign in with a browser, and gets these tokens. */
    void admit(String login, String accessToken, String identityToken);
}
