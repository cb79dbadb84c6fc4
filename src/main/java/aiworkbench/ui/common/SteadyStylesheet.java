package aiworkbench.ui.common;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.css.CssParser;
import javafx.css.PseudoClass;
import javafx.css.StyleConverter.StringStore;
import javafx.css.Stylesheet;

/** Binary stylesheets that are the same bytes in every build. A part of the build; what JavaFX writes differs in two ways. */
final class SteadyStylesheet {

    private static final String STATES = "com.sun.javafx.css.ImmutablePseudoClassSetsCache";
    private static final String NOWHERE = "file:/";

    private SteadyStylesheet() {}

    /** Makes a binary stylesheet of one in text. */
    static void write(Path text, Path to) throws IOException {
        new CssParser().parse(text.toUri().toURL());
        order();
        Stylesheet.convertToBinary(text.toFile(), to.toFile());
        forget(text, to);
    }

    /**
     * Puts the states of all selectors that were read so far, such as {@code :hover:focused}, in order. They are kept in sets that have
     * another order in each process, and are written in that order; sets that were met before come from a store.
     */
    private static void order() {
        try {
            var store = Class.forName(STATES).getDeclaredField("CACHE");
            store.setAccessible(true);
            @SuppressWarnings("unchecked")
            var sets = (Map<Set<PseudoClass>, Set<PseudoClass>>) store.get(null);
            sets.replaceAll((_, states) -> states.stream().sorted(Comparator.comparing(PseudoClass::getPseudoClassName))
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This JavaFX keeps the states of selectors elsewhere", e);
        }
    }

    /** Addresses are kept with the file that named them, a temporary one. All of ours are complete without it. */
    private static void forget(Path text, Path binary) throws IOException {
        var words = new StringStore();
        var source = text.toUri().toURL().toExternalForm();
        int version;
        byte[] rules;
        try (var in = new DataInputStream(Files.newInputStream(binary))) {
            version = in.readShort();
            for (var word : StringStore.readBinary(in)) {
                words.addString(word.equals(source) ? NOWHERE : word);
            }
            rules = in.readAllBytes();
        }
        try (var out = new DataOutputStream(Files.newOutputStream(binary))) {
            out.writeShort(version);
            words.writeBinary(out);
            out.write(rules);
        }
    }
}
