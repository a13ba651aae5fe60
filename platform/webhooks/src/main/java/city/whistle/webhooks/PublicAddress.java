package city.whistle.webhooks;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Whether an address lies in the open Internet, and not in a network that only we can reach. */
final class PublicAddress {
    private static final int FIRST = 0xff;

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        return address instanceof Inet4Address
                ? isPublicFour(bytes[0] & FIRST, bytes[1] & FIRST, bytes[2] & FIRST)
                : isPublicSix(bytes[0] & FIRST, bytes[1] & FIRST);
    }

    /** Not this network, shared carrier space, protocol assignments, benchmarks or what is reserved. */
    private static boolean isPublicFour(int a, int b, int c) {
        var shared = a == 100 && b >= 64 && b < 128;
        var assigned = a == 192 && b == 0 && c == 0;
        var benchmark = a == 198 && (b == 18 || b == 19);
        return a != 0 && a < 240 && !shared && !assigned && !benchmark;
    }

    /** Global unicast, without the prefixes that carry an IPv4 address inside. */
    private static boolean isPublicSix(int a, int b) {
        var unicast = (a & 0xe0) == 0x20;
        var sixToFour = a == 0x20 && b == 0x02;
        return unicast && !sixToFour;
    }
}
