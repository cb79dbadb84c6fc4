package aiworkbench.export.pdf;

import java.util.List;
import java.util.Map;

/** A value as it stands in a PDF somebody gave us. */
sealed interface PdfValue {

    /** Entries by name; an entry that stands twice counts once. */
    record Dictionary(Map<String, PdfValue> entries) implements PdfValue {
    }

    record Array(List<PdfValue> items) implements PdfValue {
    }

    record Name(String text) implements PdfValue {
    }

    record Text(byte[] bytes) implements PdfValue {
    }

    record Number(double value) implements PdfValue {
    }

    /** Stands for the object of that number. */
    record Reference(int number) implements PdfValue {
    }

    /** Null, true, false, and what is none of the others. */
    record Other() implements PdfValue {
    }
}
