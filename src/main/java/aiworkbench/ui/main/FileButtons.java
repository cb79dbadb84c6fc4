package aiworkbench.ui.main;

import javafx.fxml.FXML;

/** What the buttons and menus for files do, wherever they stand. */
abstract class FileButtons {

    private final Commands commands;

    FileButtons(Commands commands) {
        this.commands = commands;
    }

    @FXML
    final void newDocument() {
        commands.newDocument();
    }

    @FXML
    final void open() {
        commands.open();
    }

    @FXML
    final void openFolder() {
        commands.openFolder();
    }

    @FXML
    final void save() {
        commands.save();
    }

    @FXML
    final void saveAs() {
        commands.saveAs();
    }

    @FXML
    final void history() {
        commands.history();
    }

    @FXML
    final void trace() {
        commands.trace();
    }
}
