package city.whistle.local.pack;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the table of a shapefile, in the encoding its {@code .cpg}, its own header or else whoever gives it says. */
final class Dbf {
    private static final int CHINESE = 0x4D;
    private static final int END_OF_FIELDS = 0x0D;
    private static final int FIELD = 32;
    private static final int DELETED = '*';

    private final Path path;
    private final Optional<Path> codePage;
    private final Optional<Charset> stated;

    private record Field(String name, int length) {}

    Dbf(Path path, Optional<Path> codePage, Optional<Charset> stated) {
        this.path = path;
        this.codePage = codePage;
        this.stated = stated;
    }

    /** The rows that are not deleted, each with its cells by the names of the fields. */
    List<Map<String, String>> read() throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int rows = bytes.getInt(4);
            int header = Short.toUnsignedInt(bytes.getShort(8));
            var encoding = encoding(bytes);
            var fields = fields(bytes, encoding);
            bytes.position(header);
            List<Map<String, String>> read = new ArrayList<>();
            for (int i = 1; i <= rows; i++) {
                boolean deleted = bytes.get() == DELETED;
                var row = row(bytes, fields, encoding, i);
                if (!deleted) {
                    read.add(row);
                }
            }
            return read;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw new Unreadable(Spot.file(path.toString()), "ends in the middle of a row", "save it again");
        }
    }

    private List<Field> fields(ByteBuffer bytes, Charset encoding) {
        List<Field> fields = new ArrayList<>();
        for (int at = FIELD; Byte.toUnsignedInt(bytes.get(at)) != END_OF_FIELDS; at += FIELD) {
            var name = new byte[11];
            bytes.get(at, name);
            int length = 0;
            while (length < name.length && name[length] != 0) {
                length++;
            }
            fields.add(new Field(text(name, length, encoding, 0).strip(), Byte.toUnsignedInt(bytes.get(at + 16))));
        }
        return fields;
    }

    private Map<String, String> row(ByteBuffer bytes, List<Field> fields, Charset encoding, int number) {
        Map<String, String> row = new LinkedHashMap<>();
        for (var field : fields) {
            var cell = new byte[field.length()];
            bytes.get(cell);
            var text =
                    text(cell, cell.length, encoding, number).replace("\0", "").strip();
            row.put(field.name(), text.matches("-?\\d+\\.0+") ? text.substring(0, text.indexOf('.')) : text);
        }
        return row;
    }

    private String text(byte[] bytes, int length, Charset encoding, int row) {
        try {
            return encoding.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new Unreadable(
                    new Spot(path.toString(), row, ""),
                    "is not " + encoding.name(),
                    "say how it is written with a .cpg file beside it, or as in --encoding GB18030");
        }
    }

    private Charset encoding(ByteBuffer bytes) throws IOException {
        if (codePage.isPresent()) {
            return named(Files.readString(codePage.get(), StandardCharsets.ISO_8859_1)
                    .strip());
        }
        return stated.orElse(
                Byte.toUnsignedInt(bytes.get(29)) == CHINESE ? Charset.forName("GB18030") : StandardCharsets.US_ASCII);
    }

    private Charset named(String page) {
        try {
            return page.equals("936") ? Charset.forName("GB18030") : Charset.forName(page);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new Unreadable(
                    Spot.file(path.toString()), "its .cpg names the encoding '" + page + "'", "write UTF-8 or GBK");
        }
    }
}
