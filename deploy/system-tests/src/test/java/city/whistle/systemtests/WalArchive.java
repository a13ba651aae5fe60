package city.whistle.systemtests;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * A base backup and the WAL since, by what PostgreSQL itself offers: the embedded server comes without
 * {@code pg_basebackup}. The commands are those of deploy/containers/compose.yaml.
 */
final class WalArchive {
    /** What a server makes anew, or must not find: see "Making a Base Backup Using the Low Level API". */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "epg-lock");

    private final Path base;
    private final Path wal;

    WalArchive(Path directory) {
        this.base = directory.resolve("base");
        this.wal = directory.resolve("wal");
    }

    /** From the server's next start on each segment is kept. */
    void order(Connection admin) throws SQLException, IOException {
        Files.createDirectories(wal);
        try (var sql = admin.createStatement()) {
            sql.execute("alter system set archive_mode = 'on'");
            sql.execute("alter system set archive_command = 'test ! -f \"" + wal + "/%f\" && cp \"%p\" \"" + wal
                    + "/%f\"'");
            sql.execute("alter system set archive_timeout = '5s'");
        }
    }

    /** Copies the files of a server that works on. */
    void takeBase(Connection admin, Path data) throws SQLException, IOException {
        try (var sql = admin.createStatement()) {
            sql.execute("select pg_backup_start('drill', true)");
            copy(data, base);
            try (var stopped = sql.executeQuery("select labelfile from pg_backup_stop()")) {
                stopped.next();
                Files.writeString(base.resolve("backup_label"), stopped.getString(1));
            }
        }
    }

    /** The files of the server as they were at that moment, once it has read the WAL up to it. */
    void restore(Path data, String moment) throws IOException {
        copy(base, data);
        Files.createFile(data.resolve("recovery.signal"));
        Files.writeString(data.resolve("postgresql.auto.conf"), """
                restore_command = 'cp "%s/%%f" "%%p"'
                recovery_target_time = '%s'
                recovery_target_action = 'promote'
                hot_standby = 'off'
                """.formatted(wal, moment), StandardOpenOption.APPEND);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Files.copy(directory, to.resolve(from.relativize(directory).toString()), COPY_ATTRIBUTES);
                boolean emptied = directory.getParent().equals(from)
                        && EMPTIED.contains(directory.getFileName().toString());
                return emptied ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!LEFT_OUT.contains(file.getFileName().toString())) {
                    try {
                        Files.copy(file, to.resolve(from.relativize(file).toString()), COPY_ATTRIBUTES);
                    } catch (NoSuchFileException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) throws IOException {
                if (gone instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw gone;
            }
        });
    }

    /** Deletes a directory and all that is in it. */
    static void destroy(Path directory) {
        try (var files = Files.walk(directory)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(WalArchive::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
