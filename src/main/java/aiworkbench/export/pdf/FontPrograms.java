package aiworkbench.export.pdf;

import aiworkbench.export.text.FontFace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font files as PDFBox sees them, each read once and kept as long as the program runs. For any number of threads. */
final class FontPrograms {

    private final Map<String, FontProgram> programs = new HashMap<>();

    /** The TrueType program of a face. */
    synchronized FontProgram of(FontFace face) throws IOException {
        FontProgram known = programs.get(face.id());
        if (known == null) {
            TrueTypeFont read = read(face.source());
            read.setEnableGsub(false);
            known = new FontProgram(read);
            programs.put(face.id(), known);
        }
        return known;
    }

    private static TrueTypeFont read(FontFace.Source source) throws IOException {
        return switch (source) {
            case FontFace.Source.Disk disk when disk.collection() -> fromCollection(disk);
            case FontFace.Source.Disk disk -> single(disk);
            case FontFace.Source.Resource resource -> single(resource);
        };
    }

    private static TrueTypeFont single(FontFace.Source source) throws IOException {
        try (var in = source.open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }

    @SuppressWarnings("resource") // the fonts read from it as long as they live
    private static TrueTypeFont fromCollection(FontFace.Source.Disk disk) throws IOException {
        List<TrueTypeFont> all = new ArrayList<>();
        new TrueTypeCollection(disk.file().toFile()).processAllFonts(all::add);
        if (disk.index() >= all.size()) {
            throw new IOException("no font number " + disk.index() + " in " + disk.file());
        }
        return all.get(disk.index());
    }
}
