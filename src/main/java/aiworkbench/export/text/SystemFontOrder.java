package aiworkbench.export.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which font of the operating system is asked first: well-known plain ones of the language, then any other. */
final class SystemFontOrder {

    private static final List<String> JAPANESE =
            List.of("notosanscjkjp", "notosansjp", "yugoth", "meiryo", "hiraginosans",
                    "\u30D2\u30E9\u30AE\u30CE\u89D2\u30B4", "ipag");
    private static final List<String> KOREAN =
            List.of("notosanscjkkr", "notosanskr", "malgun", "applesdgothicneo", "nanumgothic");
    private static final List<String> TAIWAN =
            List.of("notosanscjktc", "notosanscjkhk", "notosanstc", "msjh", "pingfang", "stheiti");
    private static final List<String> CHINESE =
            List.of("notosanscjksc", "notosanssc", "msyh", "pingfang", "hiraginosansgb", "stheiti", "wqy-microhei");
    private static final List<String> ANY = List.of("notosanscjk", "sourcehansans", "notosans", "segoeui", "seguisym",
            "notoemoji", "seguiemj", "applesymbols", "arialunicode", "dejavusans", "droidsansfallback", "unifont");

    private SystemFontOrder() {
    }

    /** The best font first. */
    static Comparator<SystemFont> best(boolean bold, Locale language) {
        List<String> names = Stream.concat(ofLanguage(language).stream(), ANY.stream()).toList();
        int weight = bold ? 700 : 400;
        return Comparator.comparing(SystemFont::italic)
                .thenComparing(SystemFont::fixedWidth)
                .thenComparing(font -> rank(font, names))
                .thenComparing(SystemFont::variable)
                .thenComparing(font -> Math.abs(font.weight() - weight))
                .thenComparing(SystemFont::file)
                .thenComparing(font -> region(font, language));
    }

    private static List<String> ofLanguage(Locale language) {
        return switch (language.getLanguage()) {
            case "ja" -> JAPANESE;
            case "ko" -> KOREAN;
            case "zh" -> traditional(language) ? TAIWAN : CHINESE;
            default -> CHINESE;
        };
    }

    private static boolean traditional(Locale language) {
        return language.getScript().equals("Hant") || List.of("TW", "HK", "MO").contains(language.getCountry());
    }

    private static int rank(SystemFont font, List<String> names) {
        String name = font.file().getFileName().toString().toLowerCase(Locale.ROOT).replace(" ", "");
        for (int i = 0; i < names.size(); i++) {
            if (name.startsWith(names.get(i))) {
                return i;
            }
        }
        return names.size() + (name.contains("serif") ? 1 : 0);
    }

    /** The collections of Noto and Source Han hold Japanese, Korean, Simplified, Taiwan and Hong Kong forms in turn. */
    private static int region(SystemFont font, Locale language) {
        int wanted = switch (language.getLanguage()) {
            case "ja" -> 0;
            case "ko" -> 1;
            default -> traditional(language) ? 3 : 2;
        };
        boolean ordered = rank(font, List.of("notosanscjk", "sourcehansans")) < 2;
        return ordered ? Math.abs(font.index() - wanted) : font.index();
    }
}
