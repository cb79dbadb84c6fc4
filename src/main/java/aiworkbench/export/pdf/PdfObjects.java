package aiworkbench.export.pdf;

import aiworkbench.export.pdf.SourceAttachmentException.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The objects of a PDF somebody gave us, found by reading it once from start to end. PDFBox reads any PDF, but unpacks whatever it
 * meets, and a file of some kilobytes may unpack to many gigabytes; here every step has its limit, and no more than some megabytes are
 * ever in memory, whatever the file says.
 */
final class PdfObjects implements AutoCloseable {

    /** Text of one object, or all objects packed into one stream. */
    private static final int LARGEST_OBJECT = 1 << 20;
    private static final int USUAL_OBJECT = 1 << 12;
    private static final int LARGEST_PACK = 4 << 20;
    private static final long LARGEST_PACKS = 64L << 20;
    private static final int MOST_PER_PACK = 100_000;

    private final FileChannel file;
    private final PdfScan scan;
    private long unpacked;
    private boolean damaged;

    /** Finds the objects of a file. */
    PdfObjects(Path path) throws IOException {
        this.file = FileChannel.open(path);
        try {
            this.scan = PdfScan.of(file);
            for (long pack : scan.packs()) {
                enter(pack);
            }
            scan.sort();
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /**
     * A stream that is not read yet.
     *
     * @param start of its bytes in the file
     */
    record Stream(Map<String, PdfValue> entries, long start) {
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** What the file says last about where everything starts. */
    Map<String, PdfValue> trailer() throws IOException {
        for (long place : scan.trailers().reversed()) {
            if (value(place).orElse(null) instanceof PdfValue.Dictionary(Map<String, PdfValue> entries) && entries.containsKey("Root")) {
                return entries;
            }
        }
        throw new SourceAttachmentException(Problem.DAMAGED, "no trailer");
    }

    /** Whether some objects could not be read, so that what is not found may have been there. */
    boolean damaged() {
        return damaged;
    }

    /** A value itself, wherever it stands. */
    PdfValue resolved(PdfValue value) throws IOException {
        PdfValue now = value;
        for (int i = 0; i < 8 && now instanceof PdfValue.Reference(int number); i++) {
            now = object(number);
        }
        return now == null || now instanceof PdfValue.Reference ? new PdfValue.Other() : now;
    }

    /** The stream that a value stands for, or null if it is none. */
    Stream stream(PdfValue value) throws IOException {
        if (!(value instanceof PdfValue.Reference(int number))) {
            return null;
        }
        long entry = scan.find(number);
        return entry < 0 || PdfScan.packed(entry) ? null : stream(PdfScan.place(entry));
    }

    /**
     * The bytes of a stream.
     *
     * @throws SourceAttachmentException if they are more than allowed, or packed in a way we never use
     */
    byte[] bytes(Stream stream, int most) throws IOException {
        if (resolved(stream.entries().get("DecodeParms")) instanceof PdfValue.Dictionary(Map<String, PdfValue> how) && !how.isEmpty()) {
            throw new SourceAttachmentException(Problem.DAMAGED, "unusual packing");
        }
        try (InputStream counting = unpacked(stream); InputStream in = unpacked(stream)) {
            byte[] bytes = new byte[size(counting, most)];
            if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
                throw new EOFException("the file changed while it was read");
            }
            return bytes;
        } catch (ZipException | EOFException e) {
            throw new SourceAttachmentException(Problem.DAMAGED, e);
        }
    }

    /** Bytes are counted before they are kept, so that no more memory is taken than they need. */
    private static int size(InputStream in, int most) throws IOException {
        byte[] buffer = new byte[1 << 14];
        int size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (size + read > most) {
                throw new SourceAttachmentException(Problem.TOO_LARGE, "more than " + most + " bytes inside");
            }
            size += read;
        }
        return size;
    }

    private InputStream unpacked(Stream stream) throws IOException {
        InputStream raw = new Part(stream.start(), length(stream));
        return flate(stream) ? new InflaterInputStream(raw) : raw;
    }

    private PdfValue object(int number) throws IOException {
        long entry = scan.find(number);
        if (entry < 0) {
            return new PdfValue.Other();
        }
        if (!PdfScan.packed(entry)) {
            return value(PdfScan.place(entry)).orElseThrow(() -> new SourceAttachmentException(Problem.DAMAGED, "object " + number));
        }
        Stream stream = stream(PdfScan.place(entry));
        byte[] pack = pack(stream);
        int[] places = places(stream, pack);
        for (int i = 0; i < places.length; i += 2) {
            if (places[i] == number) {
                int from = Math.clamp((long) first(stream) + places[i + 1], 0, pack.length);
                return new PdfSyntax(pack, from, Math.min(pack.length, from + LARGEST_OBJECT)).value();
            }
        }
        return new PdfValue.Other();
    }

    /** Enters the objects that are packed into a stream. Streams that only look like such are passed over. */
    private void enter(long place) throws IOException {
        try {
            Stream stream = stream(place);
            if (stream != null && stream.entries().get("Type") instanceof PdfValue.Name(String type) && type.equals("ObjStm")) {
                int[] places = places(stream, pack(stream));
                for (int i = 0; i < places.length; i += 2) {
                    scan.add(places[i], place, true);
                }
            }
        } catch (SourceAttachmentException e) {
            if (e.problem() != Problem.DAMAGED) {
                throw e;
            }
            damaged = true;
        }
    }

    private byte[] pack(Stream stream) throws IOException {
        byte[] bytes = bytes(stream, LARGEST_PACK);
        unpacked += bytes.length;
        if (unpacked > LARGEST_PACKS) {
            throw new SourceAttachmentException(Problem.TOO_LARGE, "objects unpack to more than " + LARGEST_PACKS + " bytes");
        }
        return bytes;
    }

    /** Numbers of the packed objects and where they start, in turn. */
    private int[] places(Stream stream, byte[] pack) throws IOException {
        int count = (int) Math.clamp(number(stream, "N"), 0, MOST_PER_PACK) * 2;
        PdfSyntax header = new PdfSyntax(pack, 0, pack.length);
        int[] places = new int[Math.min(count, pack.length)];
        for (int i = 0; i < places.length; i++) {
            if (!(header.value() instanceof PdfValue.Number(double value))) {
                throw new SourceAttachmentException(Problem.DAMAGED, "objects without numbers");
            }
            places[i] = (int) Math.clamp(value, 0, Integer.MAX_VALUE);
        }
        return places;
    }

    private int first(Stream stream) throws IOException {
        return (int) Math.clamp(number(stream, "First"), 0, LARGEST_PACK);
    }

    private Stream stream(long place) throws IOException {
        Optional<Stream> found = read(place, (value, rest) -> value instanceof PdfValue.Dictionary(Map<String, PdfValue> entries)
                && rest.skip("stream") ? Optional.of(new Stream(entries, place + rest.at())) : Optional.empty());
        if (found.isEmpty()) {
            return null;
        }
        byte[] lineEnd = text(found.get().start(), 2);
        int skipped = lineEnd.length > 1 && lineEnd[0] == '\r' && lineEnd[1] == '\n' ? 2 : 1;
        return new Stream(found.get().entries(), found.get().start() + skipped);
    }

    private long length(Stream stream) throws IOException {
        double length = number(stream, "Length");
        if (length < 0 || stream.start() + length > file.size()) {
            throw new SourceAttachmentException(Problem.DAMAGED, "a stream without an end");
        }
        return (long) length;
    }

    private double number(Stream stream, String name) throws IOException {
        return resolved(stream.entries().get(name)) instanceof PdfValue.Number(double value) ? value : -1;
    }

    private boolean flate(Stream stream) throws IOException {
        List<PdfValue> filters = switch (resolved(stream.entries().get("Filter"))) {
            case PdfValue.Array(List<PdfValue> several) -> several;
            case PdfValue.Name one -> List.of(one);
            default -> List.of();
        };
        if (!filters.isEmpty() && !filters.equals(List.of(new PdfValue.Name("FlateDecode")))) {
            throw new SourceAttachmentException(Problem.DAMAGED, "unusual packing: " + filters.size() + " filters");
        }
        return !filters.isEmpty();
    }

    /** The value at a place of the file, unless none can be read there. */
    private Optional<PdfValue> value(long place) throws IOException {
        return read(place, (value, _) -> Optional.of(value));
    }

    /** Most objects are short: a little of the file is read first, and more of it only if that was too little. */
    private <T> Optional<T> read(long place, After<T> after) throws IOException {
        for (int most : new int[] {USUAL_OBJECT, LARGEST_OBJECT}) {
            byte[] text = text(place, most);
            PdfSyntax syntax = new PdfSyntax(text, 0, text.length);
            try {
                return after.value(syntax.value(), syntax);
            } catch (SourceAttachmentException _) {
                damaged |= most == LARGEST_OBJECT;
            }
        }
        return Optional.empty();
    }

    /** What to do with a value and what follows it. */
    private interface After<T> {
        Optional<T> value(PdfValue value, PdfSyntax rest) throws SourceAttachmentException;
    }

    private byte[] text(long place, int most) throws IOException {
        ByteBuffer text = ByteBuffer.allocate((int) Math.min(most, Math.max(0, file.size() - place)));
        while (text.hasRemaining() && file.read(text, place + text.position()) > 0) {
            // a read may give less than asked for
        }
        return Arrays.copyOf(text.array(), text.position());
    }

    /** Some bytes of the file. */
    private final class Part extends InputStream {
        private final long end;
        private long at;

        Part(long start, long length) {
            this.at = start;
            this.end = start + length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int count) throws IOException {
            if (at >= end) {
                return -1;
            }
            int read = file.read(ByteBuffer.wrap(buffer, offset, (int) Math.min(count, end - at)), at);
            if (read < 0) {
                throw new EOFException("the file became shorter");
            }
            at += read;
            return read;
        }
    }
}
