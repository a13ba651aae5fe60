package city.whistle.local.pack;

import java.util.List;

/** A table as it lies in a file: its header, and the lines under it that hold anything. */
record Sheet(String file, int headerLine, List<String> header, List<Line> lines) {
    /** A line with its cells, as long as the line is. */
    record Line(int number, List<String> cells) {
        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }

    Sheet {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
    }

    /** The first of those lines that holds anything is the header. */
    static Sheet of(String file, List<Line> all) {
        var filled = all.stream()
                .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        if (filled.isEmpty()) {
            throw new Unreadable(Spot.file(file), "there is nothing in it", "begin with a line that names the columns");
        }
        var first = filled.getFirst();
        return new Sheet(file, first.number(), first.cells(), filled.subList(1, filled.size()));
    }

    /** How people find a column: its letter and what is written above it. */
    String column(int index) {
        return "column " + letters(index) + " '" + header.get(index).strip() + "'";
    }

    static String letters(int index) {
        var last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
