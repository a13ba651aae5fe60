package city.whistle.intake.sorting.learned;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A model as bytes: a mark, the categories, then pieces, rarities and weights; weights in half precision, which changes no
 * ranking we measured.
 */
public final class ModelFile {
    private static final int MARK = 0x57485332;
    private static final int MOST_CATEGORIES = 10_000;
    private static final int MOST_PIECES = 5_000_000;
    private static final int MOST_BYTES = 18_000_000;

    private ModelFile() {}

    /** How many pieces a model of so many categories may know so that its file stays below 20 MB. */
    static int mostPieces(int categories) {
        return MOST_BYTES / (Long.BYTES + Float.BYTES + Short.BYTES * categories);
    }

    /** The model's bytes. */
    public static byte[] bytes(LinearModel model) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(model, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * The model of these bytes.
     *
     * @throws UncheckedIOException if they are no model of ours
     */
    public static LinearModel model(byte[] bytes) {
        try {
            return read(new ByteArrayInputStream(bytes));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static void write(LinearModel model, OutputStream stream) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(stream));
        out.writeInt(MARK);
        out.writeInt(model.categories().size());
        for (String category : model.categories()) {
            out.writeUTF(category);
        }
        out.writeDouble(model.temperature());
        for (float bias : model.bias()) {
            out.writeFloat(bias);
        }
        var vocabulary = model.vocabulary();
        out.writeInt(vocabulary.index().size());
        for (int place = 0; place < vocabulary.index().size(); place++) {
            out.writeLong(vocabulary.index().pieceAt(place));
            out.writeFloat(vocabulary.rarity()[place]);
        }
        for (float weight : model.weights()) {
            out.writeShort(Float.floatToFloat16(weight));
        }
        out.flush();
    }

    private static LinearModel read(InputStream stream) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (in.readInt() != MARK) {
            throw new IOException("this is no sorter model");
        }
        int width = bounded(in.readInt(), MOST_CATEGORIES);
        List<String> categories = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            categories.add(in.readUTF());
        }
        double temperature = in.readDouble();
        var bias = new float[width];
        for (int i = 0; i < width; i++) {
            bias[i] = in.readFloat();
        }
        int size = bounded(in.readInt(), MOST_PIECES);
        var pieces = new long[size];
        var rarity = new float[size];
        for (int place = 0; place < size; place++) {
            pieces[place] = in.readLong();
            rarity[place] = in.readFloat();
        }
        var weights = weights(in, Math.multiplyExact(size, width));
        return new LinearModel(categories, new Vocabulary(new PieceIndex(pieces), rarity), weights, bias, temperature);
    }

    private static float[] weights(DataInputStream in, int count) throws IOException {
        var halves = ByteBuffer.wrap(in.readNBytes(count * Short.BYTES)).asShortBuffer();
        if (halves.remaining() < count) {
            throw new IOException("this sorter model ends too early");
        }
        var weights = new float[count];
        for (int i = 0; i < count; i++) {
            weights[i] = Float.float16ToFloat(halves.get(i));
        }
        return weights;
    }

    private static int bounded(int number, int most) throws IOException {
        if (number < 1 || number > most) {
            throw new IOException("this sorter model is damaged: " + number + " is not from 1 to " + most);
        }
        return number;
    }
}
