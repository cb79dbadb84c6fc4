package aiworkbench.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Text of every script can be wrapped at every width. */
@ExtendWith(ApplicationExtension.class)
class TextShapingTest {

    private static final List<String> WORDS = List.of(
            "هذه", "ملاحظة", "عربية", "طويلة", "المستخدم", "أنظمة،", "١٢٣", "שלום", "עולם,", "הערה", "ארוכה", "नमस्ते", "उपयोगकर्ता",
            "समस्या", "क्षेत्र।", "用户问题", "这是一个很长的句子，没有空格", "日本語テキスト", "note", "support", "agents.", "5", "42,000", "30 %",
            "(2026)", "ภาษาไทยไม่มีช่องว่าง", "👩‍🔬", "—", "a/b", "\t", "\n", "  ");

    @Start
    private void start(Stage stage) {
        TextShaping.mend();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void wrappingNeverThrows(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 15; i++) {
            var text = words(random);
            fx(() -> {
                var label = new Label(text);
                label.setWrapText(true);
                var area = new GrowingTextArea(1, 12);
                area.setText(text);
                var box = new VBox(label, area);
                var scene = new Scene(box, 400, 400);
                for (double width = 60; width <= 400; width += 17) {
                    box.resize(width, 400);
                    scene.getRoot().applyCss();
                    box.layout();
                    label.prefHeight(width);
                }
                return null;
            });
        }
    }

    @Test
    void aWrappedLineIsNotWiderThanItsRoom() {
        for (var text : List.of(
                "هذه ملاحظة عربية طويلة عن مشكلة المستخدم مع 5 أنظمة", "זו הערה ארוכה על בעיה של משתמש עם 5 מערכות",
                "यह उपयोगकर्ता की समस्या के बारे में एक लंबा नोट है")) {
            fx(() -> {
                var node = new Text(text);
                node.setWrappingWidth(120);
                assertTrue(node.getLayoutBounds().getWidth() <= 121, text + " is " + node.getLayoutBounds().getWidth() + " wide");
                double line = new Text("x").getLayoutBounds().getHeight();
                assertTrue(node.getLayoutBounds().getHeight() > 1.9 * line, text + " has one line");
                return null;
            });
        }
    }

    /** A newer JavaFX that has mended it, or that works otherwise, shows here: then this class goes, or follows. */
    @Test
    void exactlyOneCallIsChanged() throws IOException {
        try (var original = Text.class.getClassLoader().getResourceAsStream("com/sun/javafx/font/freetype/PangoGlyphLayout.class")) {
            assumeTrue(original != null, "JavaFX of another system");
            var bytes = original.readAllBytes();
            assertTrue(TextShaping.mended(bytes).isPresent());
            assertEquals(1, TextShaping.calls(bytes));
        }
    }

    private static String words(Random random) {
        return IntStream.range(0, 1 + random.nextInt(14)).mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(random.nextInt(5) == 0 ? "" : " "));
    }

    private static void fx(Callable<Void> work) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }
}
