package aiworkbench.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Lens;
import aiworkbench.edit.ListEdits;
import aiworkbench.model.Canvas;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Option;

/** Several ids that can be on or off, as ticks. Ids that nobody knows stay, with their id as title. */
final class ToggleList extends PlacePart<List<String>> {

    private final EditorContext<Canvas> context;
    private final String label;
    private final List<Option<String>> options;
    private final VBox root = new VBox();
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();

    ToggleList(EditorContext<Canvas> context, String label, Lens<Canvas, List<String>> place, List<Option<String>> options) {
        super(place);
        this.context = context;
        this.label = label;
        this.options = options;
        root.getStyleClass().add("toggle-list");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    void draw(List<String> now) {
        var all = new ArrayList<>(options);
        now.stream().filter(id -> options.stream().noneMatch(o -> o.value().equals(id))).forEach(id -> all.add(new Option<>(id, id)));
        var order = all.stream().map(option -> boxes.computeIfAbsent(option.value(), _ -> box(option))).toList();
        boxes.forEach((id, box) -> box.setSelected(now.contains(id)));
        Rows.arrange(root, order);
    }

    @Override
    public boolean reveal(String element) {
        var box = boxes.get(element);
        if (box != null) {
            box.requestFocus();
        }
        return box != null;
    }

    private CheckBox box(Option<String> option) {
        var box = new CheckBox(option.title());
        box.setWrapText(true);
        box.setDisable(context.session().readOnly());
        box.setOnAction(_ -> context.session().edit(ListEdits.toggle(label, place(), option.value())));
        return box;
    }
}
