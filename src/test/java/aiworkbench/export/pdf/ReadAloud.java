package aiworkbench.export.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF as a screen reader says it: element by element, with the texts that replace what the glyphs say. */
final class ReadAloud {

    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder said = new StringBuilder();

    private ReadAloud() {
    }

    /** All of the text; a line for each element. */
    static String of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ReadAloud aloud = new ReadAloud();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.setSuppressDuplicateOverlappingText(false);
                extractor.processPage(page);
                Map<Integer, String> onPage = new HashMap<>();
                extractor.getMarkedContents().stream().filter(content -> content.getMCID() >= 0)
                        .forEach(content -> onPage.merge(content.getMCID(), text(content), String::concat));
                aloud.texts.put(page.getCOSObject(), onPage);
            }
            aloud.say(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getDictionaryObject(COSName.K));
            return aloud.said.toString();
        }
    }

    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        StringBuilder text = new StringBuilder();
        for (Object inside : content.getContents()) {
            switch (inside) {
                case PDMarkedContent nested -> text.append(text(nested));
                case TextPosition letter -> text.append(letter.getUnicode());
                default -> { }
            }
        }
        return text.toString();
    }

    private void say(COSBase kid) {
        switch (kid) {
            case COSArray kids -> {
                for (int i = 0; i < kids.size(); i++) {
                    say(kids.getObject(i));
                }
            }
            case COSDictionary piece when piece.containsKey(COSName.MCID) ->
                said.append(texts.get(piece.getCOSDictionary(COSName.PG)).getOrDefault(piece.getInt(COSName.MCID), ""));
            case COSDictionary element when element.containsKey(COSName.S) -> {
                said.append('\n');
                if (element.containsKey(ACTUAL_TEXT)) {
                    said.append(element.getString(ACTUAL_TEXT));
                } else {
                    say(element.getDictionaryObject(COSName.K));
                }
                said.append('\n');
            }
            case null, default -> { }
        }
    }

    /** Things that are not to be compared with: how text is set, and what is only spelled in another way. */
    static String squeezed(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cc}\\p{Cf}\\u2028\\u2029\\uFE00-\\uFE0F\\u00A0\\u034F]+", "");
    }
}
