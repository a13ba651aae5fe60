package city.whistle.testkit;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import javax.management.JMException;
import javax.management.JMX;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/**
 * Things there is one of per test JVM, although a test, the application under test and its successor after a restart
 * are each loaded by a class loader of their own: they live in the platform's MBean server, which belongs to none.
 */
final class Shared {
    private static final MBeanServer SERVER = ManagementFactory.getPlatformMBeanServer();

    private Shared() {}

    /** The one thing of that type and name, made when it is asked for the first time. */
    static <T> T get(Class<T> type, String name, Supplier<? extends T> maker) {
        try {
            var key = new ObjectName("city.whistle", "name", name);
            synchronized (SERVER) {
                if (!SERVER.isRegistered(key)) {
                    SERVER.registerMBean(new StandardMBean(maker.get(), type), key);
                }
            }
            return JMX.newMBeanProxy(SERVER, key, type);
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }
}
