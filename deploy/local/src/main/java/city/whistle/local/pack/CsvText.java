package city.whistle.local.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads and writes tables as comma-separated text. */
final class CsvText {
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    private CsvText() {}

    static Sheet read(Path path, Charset encoding) {
        var text = text(path, encoding);
        List<Sheet.Line> lines = new ArrayList<>();
        try (var rows = CSV.readerFor(String[].class).<String[]>readValues(text)) {
            while (rows.hasNextValue()) {
                int line = rows.getCurrentLocation().getLineNr();
                lines.add(new Sheet.Line(
                        line, Stream.of(rows.nextValue()).map(String::strip).toList()));
            }
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null
                    ? 0
                    : Math.max(0, broken.getLocation().getLineNr());
            throw new Unreadable(
                    new Spot(path.toString(), line, ""),
                    "is not CSV: "
                            + broken.getOriginalMessage().lines().findFirst().orElse("unreadable"),
                    "correct the line");
        } catch (IOException broken) {
            throw new Unreadable(Spot.file(path.toString()), "cannot be read: " + broken, "check the file");
        }
        return Sheet.of(path.toString(), lines);
    }

    /** Text in exactly that encoding: a byte that is none of its characters is a fault, not a question mark. */
    static String text(Path path, Charset encoding) {
        var decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            var bytes = ByteBuffer.wrap(Files.readAllBytes(path));
            var text = decoder.decode(bytes).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException broken) {
            throw new Unreadable(
                    Spot.file(path.toString()),
                    "is not " + encoding.name(),
                    "save it as UTF-8, or say how it is written, as in --encoding GB18030");
        } catch (IOException broken) {
            throw new Unreadable(Spot.file(path.toString()), "cannot be read: " + broken, "check the file");
        }
    }

    /** The cells of one line. */
    static List<String> cells(String line) {
        try (var rows = CSV.readerFor(String[].class).<String[]>readValues(line)) {
            return rows.hasNextValue() ? List.of(rows.nextValue()) : List.of();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One line of a CSV file. */
    static String line(List<String> cells) {
        return String.join(",", cells.stream().map(CsvText::quoted).toList());
    }

    private static String quoted(String cell) {
        var plain = cell.replaceAll("\\R", " ");
        return plain.matches("[^\",]*") ? plain : '"' + plain.replace("\"", "\"\"") + '"';
    }
}
