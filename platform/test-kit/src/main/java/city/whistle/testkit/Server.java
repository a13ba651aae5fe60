package city.whistle.testkit;

/** A part of the backbone, to be stopped, killed and started by tests of bad weather; port and data stay the same. */
public interface Server {
    /** The port on loopback. */
    int port();

    /** Host and port for clients. */
    default String address() {
        return "127.0.0.1:" + port();
    }

    /** Starts it again and returns when it answers. */
    void start();

    /** Stops it in an orderly way. */
    void stop();

    /** Ends it as a power cut would. */
    void kill();
}
