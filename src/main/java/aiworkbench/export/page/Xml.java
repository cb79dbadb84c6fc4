package aiworkbench.export.page;

/** Text inside XML files. */
public final class Xml {

    private Xml() {
    }

    /** Text for an element or an attribute in double quotes; characters XML does not allow become spaces. */
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(allowed(c) ? c : ' ');
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int c) {
        return c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
