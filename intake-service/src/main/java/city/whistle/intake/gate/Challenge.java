package city.whistle.intake.gate;

/**
 * A challenge as ALTCHA writes it: find the number up to {@code maxnumber} that, after the salt, has that hash.
 *
 * @param challenge the hash, in hexadecimal digits
 * @param salt random, with the second at which the challenge expires
 * @param signature says that the challenge is ours
 */
public record Challenge(String algorithm, String challenge, String salt, String signature, int maxnumber) {}
