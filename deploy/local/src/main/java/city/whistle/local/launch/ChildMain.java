package city.whistle.local.launch;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * What runs first in a child's JVM: it watches the standard input, which ends when the launcher does, however that ends,
 * and then runs the real program, so that nothing outlives the launcher.
 */
final class ChildMain {
    private static final int GRACE_SECONDS = 10;

    private ChildMain() {}

    /** The first argument is the real main class, the others are its arguments. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        daemon("parent-watch", ChildMain::endWithParent);
        try {
            Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object)
                    Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(arguments[0] + " failed", e.getCause());
        }
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // nobody writes anything
            }
        } catch (IOException e) {
            // a broken pipe is the end as well
        }
        daemon("end-anyway", ChildMain::endAnyway);
        System.exit(0);
    }

    /** An orderly end may hang; this one does not. */
    private static void endAnyway() {
        try {
            TimeUnit.SECONDS.sleep(GRACE_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void daemon(String name, Runnable task) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
