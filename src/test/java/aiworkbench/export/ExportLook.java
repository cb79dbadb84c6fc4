package aiworkbench.export;

import aiworkbench.export.page.JobInfo;
import aiworkbench.export.page.PrintJob;
import aiworkbench.export.pdf.PdfWriter;
import aiworkbench.export.text.FontLibrary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a PDF with the fonts of this computer into the folder {@code target/pages}, to be looked at by people. */
final class ExportLook {

    private ExportLook() {
    }

    public static void main(String[] arguments) throws IOException {
        FontLibrary fonts = FontLibrary.ofThisComputer();
        Map<String, String> texts = new LinkedHashMap<>(SamplePages.SCRIPTS);
        texts.put("zh", "\u8FD9\u662F\u4E00\u4E2A\u4EA7\u54C1\u753B\u5E03\uFF0C\u6709\u516D\u4E2A\u90E8\u5206\u3002");
        texts.put("ja", "\u3053\u308C\u306F\u30AD\u30E3\u30F3\u30D0\u30B9\u3067\u3059\u3002");
        texts.put("ko", "\uD55C\uAD6D\uC5B4 \uCE94\uBC84\uC2A4");
        texts.put("fr", "Emoji \uD83D\uDE00 \u2764\uFE0F \u2705 \u26A0 and \uE123 and \uD83E\uDEE8 here");
        texts.put("fa", "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 (AI) \u06F1\u06F2\u06F3");
        texts.put("ar-x-vowels", "\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F\u064C \u0644\u0627 \u0625\u0644\u0647");
        texts.put("he-x-points", "\u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD");
        texts.put("es", "docu\u00ADmen\u00ADta\u00ADci\u00F3n ".repeat(12));
        PrintJob job = PrintJob.of(JobInfo.of("Look", Locale.UK), List.of(SamplePages.canvas(fonts), SamplePages.scripts(fonts, texts)));
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        PdfWriter writer = new PdfWriter(fonts);
        for (int i = 0; i < 30; i++) {
            long start = System.nanoTime();
            try (OutputStream out = Files.newOutputStream(folder.resolve("look.pdf"))) {
                writer.write(job, out);
            }
            long middle = System.nanoTime();
            SamplePages.canvas(fonts);
            if (i % 10 == 0 || i == 29) {
                System.out.println("write " + (middle - start) / 1000 + " us, lay out " + (System.nanoTime() - middle) / 1000 + " us");
            }
        }
        job.missingCharacters().forEach(System.out::println);
    }
}
