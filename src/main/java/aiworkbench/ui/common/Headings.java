package aiworkbench.ui.common;

import java.util.Locale;

import aiworkbench.export.csv.CsvWriter;
import aiworkbench.model.Document;
import aiworkbench.storage.table.Table;
import aiworkbench.text.Messages;

/** Names of the columns of tables that were written in English, which are understood in every language. */
public final class Headings {

    private Headings() {}

    /** The table with its columns named in the language of the messages, where they have the English names of our own tables. */
    public static Table understood(Table table, Document document, Messages messages) {
        var english = new CsvWriter(new Messages(Locale.UK)).columns(document).stream().map(Table::plain).toList();
        var own = new CsvWriter(messages).columns(document);
        var names = table.header().stream().map(name -> {
            int at = english.indexOf(Table.plain(name));
            return at < 0 || table.column(own.get(at)).isPresent() ? name : own.get(at);
        }).toList();
        return new Table(names, table.rows(), table.guessed());
    }
}
