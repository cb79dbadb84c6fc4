package aiworkbench.ui.risk;

import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Fills rows with other risks without styling all that is in them anew, which would take most of the time of sorting and filtering. What looks otherwise
 * for another risk styles itself ({@link RegisterCell#restyle}).
 */
final class RegisterSkin extends TableViewSkin<RiskRow> {

    RegisterSkin(TableView<RiskRow> table) {
        super(table);
    }

    @Override
    protected VirtualFlow<TableRow<RiskRow>> createVirtualFlow() {
        return new Rows();
    }

    private static final class Rows extends VirtualFlow<TableRow<RiskRow>> {

        /** Rows that are new, and rows in sight that are in another state now, such as selected, are styled as in any table. */
        @Override
        protected void setCellIndex(TableRow<RiskRow> row, int index) {
            if (row.getSkin() == null || row.getScene() == null) {
                super.setCellIndex(row, index);
                return;
            }
            boolean selected = row.isSelected();
            boolean focused = row.isFocused();
            boolean empty = row.isEmpty();
            row.updateIndex(index);
            boolean inSight = row.getParent() == null || row.getParent().isVisible();
            if (inSight && (selected != row.isSelected() || focused != row.isFocused() || empty != row.isEmpty())) {
                row.applyCss();
            }
        }
    }
}
