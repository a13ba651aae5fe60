package city.whistle.intake.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table of texts with commas, or whatever stands between the cells. */
final class CsvRows implements Rows {
    private static final CsvMapper CSV = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST)
                            .build())
                    .build())
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader text;
    private final MappingIterator<String[]> cells;
    private final Header header;

    CsvRows(Path file, Layout layout) throws IOException {
        this.text = reader(file, layout);
        this.cells = CSV.readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(layout.delimiter()))
                .readValues(text);
        this.header = Header.of(header(layout.header()));
    }

    /** What cannot be read in the stated character set is read as the replacement character, which no filing may hold. */
    static Reader reader(Path file, Layout layout) throws IOException {
        var decoder = layout.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private String[] header(int at) throws IOException {
        String[] row = new String[0];
        for (int i = 0; i < at; i++) {
            if (!cells.hasNextValue()) {
                throw new UnreadableFile("has no line " + at + " with the names of the columns");
            }
            row = cells.nextValue();
        }
        return row;
    }

    @Override
    public Set<String> columns() {
        return header.names();
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            if (!cells.hasNextValue()) {
                return null;
            }
            var line = cells.getCurrentLocation().getLineNr();
            var row = cells.nextValue();
            return row.length > header.width() && hasMore(row)
                    ? Row.broken(line, "has " + row.length + " cells, the header has " + header.width())
                    : Row.of(line, named(row));
        } catch (JsonProcessingException broken) {
            throw new UnreadableFile("is no CSV from line "
                    + (broken.getLocation() == null ? 0 : broken.getLocation().getLineNr())
                    + " on: "
                    + broken.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    private boolean hasMore(String[] row) {
        for (int i = header.width(); i < row.length; i++) {
            if (!row[i].isBlank()) {
                return true;
            }
        }
        return false;
    }

    private Map<String, String> named(String[] row) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(row.length, header.width()); i++) {
            named.put(header.at(i), row[i].strip());
        }
        return named;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
