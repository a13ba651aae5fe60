package city.whistle.intake.sorting.learned;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A model as bytes: a mark, the categories, then pieces, rarities and weights; weights in half precision, which changes no ranking we measured. */
public final class ModelFile {
    private static final int MARK = 0x57485331;
    private static final int MOST_CATEGORIES = 10_000;
    private static final int MOST_PIECES = 5_000_000;

    private ModelFile() {}

    /** Writes the model; the stream stays open. */
    public static void write(LinearModel model, OutputStream stream) throws IOException {
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
        out.writeInt(model.index().size());
        for (int place = 0; place < model.index().size(); place++) {
            out.writeLong(model.index().pieceAt(place));
            out.writeFloat(model.rarity()[place]);
        }
        for (float weight : model.weights()) {
            out.writeShort(Float.floatToFloat16(weight));
        }
        out.flush();
    }

    /**
     * Reads a model.
     *
     * @throws IOException if the bytes are no model of ours
     */
    public static LinearModel read(InputStream stream) throws IOException {
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
        var weights = new float[Math.multiplyExact(size, width)];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Float.float16ToFloat(in.readShort());
        }
        return new LinearModel(categories, new PieceIndex(pieces), rarity, weights, bias, temperature);
    }

    private static int bounded(int number, int most) throws IOException {
        if (number < 1 || number > most) {
            throw new IOException("this sorter model is damaged: " + number + " is not from 1 to " + most);
        }
        return number;
    }
}
