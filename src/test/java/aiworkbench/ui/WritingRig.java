package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.testfx.util.WaitForAsyncUtils;

import aiworkbench.Reliability;
import aiworkbench.export.words.LinkTitles;
import aiworkbench.model.Document;
import aiworkbench.model.Element;
import aiworkbench.model.Link;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Disclosure;

/** The whole program in the hands of somebody without a mouse, who fills in whole records. Waits for no frame: keys are quicker than frames. */
abstract class WritingRig extends AppRig {

    private static final int MOST_TABS = 500;
    private static final int MOST_CHOICES = 40;

    /** The ids that the next new elements get, as the finished document has them. */
    final Deque<String> planned = new ArrayDeque<>();
    final Messages messages = new Messages(Locale.UK);
    final Keyboard keys = new Keyboard(this::scene);
    /** What links to other documents are called in lists. */
    LinkTitles titles;
    private final String editor;
    private int spare;

    /** Work in an editor, by the style class of its root. */
    WritingRig(String editor) {
        this.editor = editor;
        ids = () -> planned.isEmpty() || offering() ? "spare" + ++spare : planned.poll();
    }

    /** Whether an id is for something that the review only offers, whenever it gets round to it. */
    private static boolean offering() {
        return StackWalker.getInstance().walk(frames -> frames.anyMatch(frame -> frame.getClassName().endsWith(".Mending")));
    }

    /** What an element of the document, named by its id, is called where it can be picked. */
    abstract String title(String id);

    /** Does something on the FX thread, after all that was left for later. */
    static void on(Runnable action) {
        try {
            WaitForAsyncUtils.asyncFx(action).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e.getCause() == null ? e : e.getCause());
        }
    }

    /** Presses a key. What was made just now has no skin before the next frame, and without one it would not hear the key. */
    void push(KeyCode... pressed) {
        on(() -> {
            focus().applyCss();
            keys.push(pressed);
        });
    }

    void tabTo(String what, Predicate<Node> there) {
        on(() -> {
            for (int i = 0; i < MOST_TABS && !there.test(focus()); i++) {
                keys.push(KeyCode.TAB);
            }
        });
        if (!there.test(focus())) {
            fail("the Tab key does not lead to " + what);
        }
    }

    /** Goes to a button by its name or its accessible text, and presses it at once; with the ids of what that makes. */
    void press(String name, String... made) {
        on(() -> {
            tabTo(name, node -> node instanceof Labeled button && (name.equals(button.getText()) || name.equals(button.getAccessibleText())));
            planned.addAll(List.of(made));
            push(KeyCode.SPACE);
            assertEquals(List.of(), List.copyOf(planned), () -> name + " made nothing; the keyboard is on " + focus());
        });
    }

    /** Goes to the inspector, fills in the components of a record and all that is in them, and comes back. */
    void fill(Record wanted, Set<String> components, Supplier<? extends Record> now) {
        if (open(now.get(), wanted, components).isEmpty()) {
            return;
        }
        pane(".side-pane");
        for (int i = 0; i < MOST_TABS && !open(now.get(), wanted, components).isEmpty(); i++) {
            if (!work(open(now.get(), wanted, components), () -> open(now.get(), wanted, components))) {
                push(KeyCode.TAB);
            }
        }
        assertEquals(Map.of(), open(now.get(), wanted, components), () -> "not found in the inspector; the keyboard is on " + focus());
        pane("." + editor);
    }

    /** Does what is to be done where the keyboard is; true if the keyboard is then somewhere else. */
    private boolean work(Map<String, Object> open, Supplier<Map<String, Object>> now) {
        var path = path(focus());
        if (inside(focus(), scene().lookup(".side-pane")) && focus().getParent() != null && focus().getParent().getParent() instanceof Disclosure fold && focus() == fold.heading() && !fold.isOpen()
                && open.keySet().stream().anyMatch(key -> key.startsWith(path))) {
            push(KeyCode.SPACE);
        } else if (open.get(path) instanceof Missing(var id)) {
            if (text().equals(messages.text("form.addTo"))) {
                id.ifPresent(planned::add);
                push(KeyCode.SPACE);
                planned.clear();
                return true;
            }
        } else if (open.containsKey(path)) {
            var control = focus();
            enter(open.get(path), () -> !now.get().containsKey(path));
            assertFalse(now.get().containsKey(path) && focus() instanceof TextInputControl, () -> path + " typed into " + focus());
            // A button that took all it may take is gone, and the keyboard is on the next control.
            return focus() != control;
        }
        return false;
    }

    /** A record that a list does not hold yet, with its id if it has one. */
    private record Missing(Optional<String> id) {}

    /** What differs from a finished record, by place. */
    private static Map<String, Object> open(Record now, Record wanted, Set<String> components) {
        var open = new LinkedHashMap<String, Object>();
        components.forEach(name -> compare(name, read(now, name), read(wanted, name), open));
        return open;
    }

    private static void compare(String path, Object now, Object wanted, Map<String, Object> open) {
        if (wanted instanceof Record record && !(wanted instanceof Link) && now.getClass() == wanted.getClass()) {
            components(record).forEach(name -> compare(path + "/" + name, read((Record) now, name), read(record, name), open));
        } else if (isRows(wanted) && now instanceof List<?> are) {
            var all = (List<?>) wanted;
            for (int i = 0; i < Math.min(are.size(), all.size()); i++) {
                compare(path + "/" + i, are.get(i), all.get(i), open);
            }
            if (are.size() < all.size()) {
                open.put(path, new Missing(all.get(are.size()) instanceof Element element ? Optional.of(element.id()) : Optional.empty()));
            }
        } else if (!now.equals(wanted)) {
            open.put(path, wanted);
        }
    }

    static boolean isRows(Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Record && !(list.getFirst() instanceof Link);
    }

    /** The names of the components that can be filled in. */
    static Set<String> components(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents()).map(RecordComponent::getName)
                .filter(name -> !name.equals("id") && !name.equals("unknown")).collect(Collectors.toSet());
    }

    /** Where a node of a form stands, such as "series/meetings/3/day". */
    private static String path(Node node) {
        var path = "";
        for (var at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("form-row")) {
                path = at.getParent().getChildrenUnmodifiable().indexOf(at) + "/" + path;
            } else if (at.getStyleClass().contains("form-field")) {
                path = at.getId().substring(at.getId().indexOf('-') + 1) + "/" + path;
            }
        }
        return path.isEmpty() ? "" : path.substring(0, path.length() - 1);
    }

    private void enter(Object value, BooleanSupplier done) {
        var control = focus();
        on(control::applyCss);
        switch (control) {
            case ComboBox<?> _ -> choose(done);
            case ToggleButton chip when chip.getStyleClass().contains("chip") -> {
                var wanted = ((List<?>) value).stream().map(each -> each instanceof String id ? title(id) : messages.word((Enum<?>) each)).toList();
                if (wanted.contains(chip.getText()) != chip.isSelected()) {
                    push(KeyCode.SPACE);
                }
            }
            case ToggleButton _ -> choose(word(value));
            case CheckBox _ -> push(KeyCode.SPACE);
            case TextInputControl field -> {
                push(KeyCode.CONTROL, KeyCode.A);
                if (written(value).isEmpty() && field.getLength() > 0) {
                    push(KeyCode.DELETE);
                }
                type(written(value));
            }
            case Button add when add.getText().equals(messages.text("form.addLink")) -> links(value).forEach(link -> pick(titles.listed(link).orElseThrow()));
            case Button add when add.getText().equals(messages.text("form.addTo")) -> ((List<?>) value).forEach(id -> pick(title((String) id)));
            default -> { }
        }
    }

    private static List<Link> links(Object value) {
        return value instanceof Optional<?> one ? one.stream().map(Link.class::cast).toList() : ((List<?>) value).stream().map(Link.class::cast).toList();
    }

    /** Goes down and up a list until it says the right thing. */
    private void choose(BooleanSupplier done) {
        for (int i = 0; i < 2 * MOST_CHOICES && !done.getAsBoolean(); i++) {
            push(i < MOST_CHOICES ? KeyCode.DOWN : KeyCode.UP);
        }
    }

    private String word(Object value) {
        return switch (value) {
            case Optional<?> maybe -> word(maybe.orElseThrow());
            case Boolean yes -> messages.text(yes ? "form.yes" : "form.no");
            case Enum<?> constant -> messages.word(constant);
            default -> throw new IllegalArgumentException(value.toString());
        };
    }

    private static String written(Object value) {
        return switch (value) {
            case Optional<?> maybe -> maybe.map(WritingRig::written).orElse("");
            case BigDecimal number -> number.toPlainString();
            case LocalDate date -> date.toString();
            case List<?> lines -> lines.stream().map(Object::toString).collect(Collectors.joining("\n"));
            default -> value.toString();
        };
    }

    /** Walks along joined buttons to one, and presses it. */
    void choose(String title) {
        for (int i = 0; i < 8 && !text().equals(title); i++) {
            push(KeyCode.RIGHT);
        }
        for (int i = 0; i < 8 && !text().equals(title); i++) {
            push(KeyCode.LEFT);
        }
        assertEquals(title, text());
        push(KeyCode.SPACE);
    }

    private void pick(String title) {
        push(KeyCode.SPACE);
        type(title);
        push(KeyCode.ENTER);
    }

    private void pane(String style) {
        for (int i = 0; i < 4 && !inside(focus(), scene().lookup(style)); i++) {
            push(KeyCode.F6);
        }
    }

    /** Letter by letter in a thorough run; else the first letters so, and the others in one go, as an input method does. */
    void type(String text) {
        on(() -> {
            focus().applyCss();
            int single = Reliability.full() ? text.length() : Math.min(2, text.length());
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == '\n' && focus() instanceof TextArea) {
                    keys.push(KeyCode.ENTER);
                } else if (i < single) {
                    keys.write(text.substring(i, i + 1));
                } else {
                    int end = text.indexOf('\n', i) < 0 ? text.length() : text.indexOf('\n', i);
                    keys.commit(text.substring(i, end));
                    i = end - 1;
                }
            }
        });
    }

    String text() {
        return focus() instanceof Labeled labeled ? labeled.getText() : "";
    }

    /** Where the keyboard is. When what had it goes, it comes back a moment later. */
    Node focus() {
        if (scene().getFocusOwner() == null && !Platform.isFxApplicationThread()) {
            until(() -> scene().getFocusOwner() != null);
        }
        return Optional.ofNullable(scene().getFocusOwner()).orElseThrow(() -> new AssertionError("the keyboard is nowhere"));
    }

    /** The scene that has the keyboard: that of a popup while one is open. */
    private Scene scene() {
        return Window.getWindows().stream().filter(window -> window instanceof PopupWindow && window.isShowing() && window.getScene().lookup(".pick-popup") != null)
                .map(Window::getScene).findFirst().orElse(stage.getScene());
    }

    Document document() {
        return app.front().orElseThrow();
    }

    static boolean inside(Node node, String id) {
        for (var at = node; at != null; at = at.getParent()) {
            if (id.equals(at.getId())) {
                return true;
            }
        }
        return false;
    }

    private static boolean inside(Node node, Node ancestor) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    static Object read(Record record, String component) {
        try {
            return record.getClass().getMethod(component).invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
