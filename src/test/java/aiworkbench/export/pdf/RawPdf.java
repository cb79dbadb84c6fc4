package aiworkbench.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes PDF files by hand, as nobody in their right mind would. */
final class RawPdf {

    private static final int MEGABYTE = 1 << 20;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    RawPdf() {
        add("%PDF-1.7\n");
    }

    RawPdf add(String text) {
        return add(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    RawPdf add(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    RawPdf object(int number, String value) {
        return add(number + " 0 obj\n" + value + "\nendobj\n");
    }

    /** A stream with more entries in its dictionary. */
    RawPdf stream(int number, String entries, byte[] bytes) {
        return add(number + " 0 obj\n<<" + entries + "/Length " + bytes.length + ">>\nstream\n").add(bytes).add("\nendstream\nendobj\n");
    }

    /** An attached file of ours in the objects of that number and the next. */
    RawPdf attachment(int number, String name, String how, byte[] packed) {
        return object(number, "<</Type/Filespec/F(" + name + ")/UF(" + name + ")/EF<</F " + (number + 1) + " 0 R>>>>")
                .stream(number + 1, "/Type/EmbeddedFile/Subtype/application#2Fvnd.aiworkbench+json" + how, packed);
    }

    /** Writes all of it, with object 1 as the catalogue. */
    Path save(Path file) {
        add("trailer\n<</Root 1 0 R/Size 99>>\nstartxref\n0\n%%EOF\n");
        return write(file);
    }

    /** Writes what there is so far. */
    Path write(Path file) {
        try {
            return Files.write(file, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Zeros, packed. */
    static byte[] zeros(int megabytes) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < megabytes; i++) {
                deflater.write(new byte[MEGABYTE]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A gigabyte of zeros, made in no time by repeating a packed piece; whoever unpacks all of it finds the checksum wrong. */
    static byte[] gigabyte() {
        var deflater = new Deflater();
        var piece = new byte[MEGABYTE];
        var packed = new ByteArrayOutputStream();
        for (int i = 0; i < 2; i++) {
            deflater.setInput(new byte[MEGABYTE]);
            int length = deflater.deflate(piece, 0, piece.length, Deflater.FULL_FLUSH);
            for (int j = 0; j < (i == 0 ? 1 : 1023); j++) {
                packed.write(piece, 0, length);
            }
        }
        deflater.finish();
        packed.write(piece, 0, deflater.deflate(piece));
        deflater.end();
        return packed.toByteArray();
    }
}
