package aiworkbench.export.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The fonts pages are set in: Source Sans first, Kurinto Sans for most other scripts, then those of the operating
 * system. Each file is read once, and only when a character needs it. One instance serves the whole program, from
 * any thread.
 */
public final class FontLibrary {

    private static final String SOURCE = "fonts/ttf/SourceSansPro/SourceSansPro-";
    private static final String KURINTO = "fonts/ttf/Kurinto/KurintoSans-";

    private final Map<String, FontFace> faces = new HashMap<>();
    private final Map<String, List<FontFace>> inUse = new HashMap<>();
    private final SystemFonts systemFonts;

    /** A library that looks for further fonts in those folders, and in the folders inside them. */
    public FontLibrary(List<Path> folders) {
        this.systemFonts = new SystemFonts(folders);
    }

    /** A library with the fonts of this operating system. */
    public static FontLibrary ofThisComputer() {
        return new FontLibrary(SystemFonts.usualFolders());
    }

    /**
     * The face of a name that a shaped run carries.
     *
     * @throws IllegalArgumentException if no text was shaped with such a face
     */
    public synchronized FontFace face(String id) {
        FontFace face = faces.get(id);
        if (face == null) {
            throw new IllegalArgumentException("no face named " + id);
        }
        return face;
    }

    /** The face most text of that weight and slant is set in. */
    synchronized FontFace first(Weight weight, boolean italic) {
        return bundled(SOURCE + switch (weight) {
            case REGULAR -> italic ? "Italic" : "Regular";
            case SEMIBOLD -> italic ? "SemiBoldItalic" : "SemiBold";
            case BOLD -> italic ? "BoldItalic" : "Bold";
        } + ".ttf");
    }

    /**
     * The first face that has every character of the text, or none.
     *
     * @param language tells apart what Chinese, Japanese and Korean write differently
     */
    synchronized Optional<FontFace> faceFor(String text, Weight weight, boolean italic, Locale language) {
        FontFace first = first(weight, italic);
        if (first.has(text)) {
            return Optional.of(first);
        }
        boolean bold = weight != Weight.REGULAR;
        // Upright: most of its scripts know no italics, and a slanted copy of each face would double the size of the fonts.
        FontFace second = bundled(KURINTO + (bold ? "Bd" : "Rg") + ".ttf");
        if (second.has(text)) {
            return Optional.of(second);
        }
        return system(text, bold, language);
    }

    private FontFace bundled(String resource) {
        String key = resource.substring(resource.lastIndexOf('/') + 1, resource.length() - ".ttf".length());
        return faces.computeIfAbsent(key, _ -> FontFace.bundled(resource));
    }

    private Optional<FontFace> system(String text, boolean bold, Locale language) {
        List<FontFace> used = inUse.computeIfAbsent(language.toLanguageTag() + bold, _ -> new ArrayList<>());
        Optional<FontFace> again = used.stream().filter(face -> face.has(text)).findFirst();
        if (again.isPresent()) {
            return again;
        }
        for (Optional<SystemFont> entry = systemFonts.find(text, bold, language); entry.isPresent();
                entry = systemFonts.find(text, bold, language)) {
            try {
                FontFace face = load(entry.get());
                used.add(face);
                return Optional.of(face);
            } catch (IOException e) {
                systemFonts.reject(entry.get(), e);
            }
        }
        return Optional.empty();
    }

    private FontFace load(SystemFont entry) throws IOException {
        String id = FontFace.id(entry);
        FontFace known = faces.get(id);
        if (known != null) {
            return known;
        }
        FontFace face = FontFace.system(entry);
        faces.put(id, face);
        return face;
    }
}
