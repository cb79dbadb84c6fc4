package aiworkbench.ui.main;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import aiworkbench.governance.Template;

/** Draws a template with its short description. */
final class TemplateCell extends ListCell<Template> {

    TemplateCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Template template, boolean empty) {
        super.updateItem(template, empty);
        setText(null);
        if (empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var title = new Label(template.title());
        title.getStyleClass().add("strong");
        var about = new Label(template.about());
        about.getStyleClass().addAll("small", "muted");
        about.setWrapText(true);
        setGraphic(new VBox(title, about));
        setAccessibleText(template.title() + ". " + template.about());
    }
}
