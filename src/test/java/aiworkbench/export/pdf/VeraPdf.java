package aiworkbench.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF, the reference of the PDF Association, whether a file keeps the promises of a standard. */
public final class VeraPdf {

    /** What a PDF with its source promises. */
    public static final List<PDFAFlavour> WITH_SOURCE = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);
    /** What a PDF without it promises. */
    public static final List<PDFAFlavour> WITHOUT_SOURCE = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    private VeraPdf() {
    }

    /** Everything that is wrong with a file, each rule once with its first place; empty if the file keeps all promises. */
    public static List<String> complaints(byte[] pdf, List<PDFAFlavour> promises) throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), promises.getFirst());
                var validator = foundry.createValidator(promises, 1, false, true, false)) {
            var complaints = new TreeSet<String>();
            for (ValidationResult result : validator.validateAll(parser)) {
                result.getTestAssertions().stream().filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                        .map(VeraPdf::words).forEach(complaints::add);
                if (!result.isCompliant() && complaints.isEmpty()) {
                    complaints.add(result.getPDFAFlavour() + " is not kept");
                }
            }
            return List.copyOf(complaints);
        } catch (EncryptedPdfException e) {
            return List.of("encrypted: " + e.getMessage());
        } catch (ModelParsingException | ValidationException e) {
            return List.of("cannot be read: " + e.getMessage());
        }
    }

    private static String words(TestAssertion test) {
        return String.format(Locale.ROOT, "%s %s-%d: %s (%s)", test.getRuleId().getSpecification(), test.getRuleId().getClause(),
                test.getRuleId().getTestNumber(), test.getErrorMessage() == null ? test.getMessage() : test.getErrorMessage(),
                test.getLocation().getContext());
    }
}
