package aiworkbench.storage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import aiworkbench.model.Block;
import aiworkbench.model.Layout;

/**
 * The files in which people write layouts of their own: the member {@code layout} of a canvas, in a file by itself. Read as strictly
 * as documents.
 */
public final class LayoutFormat {

    private static final String WORD = "aiworkbench-layout";
    private static final int MOST_BLOCKS = 60;

    private final Shapes shapes = new Shapes();

    /**
     * Reads a layout file.
     *
     * @throws FormatProblem if the bytes are no layout of at least one block, or blocks overlap; its complaint names the place
     */
    public Layout read(byte[] bytes) throws FormatProblem {
        Source source = Source.of(bytes);
        if (!(JsonReader.read(source, new ArrayList<>()) instanceof Json.Obj top)) {
            throw source.problem(0, Trail.TOP, "storage.layout.none");
        }
        if (!(top.members().get(Migrations.FORMAT) instanceof Json.Text(_, var word)) || !word.equals(WORD)) {
            throw source.problem(top.at(), Trail.TOP, "storage.layout.none");
        }
        Migrations.Current current = Migrations.toCurrent(top, source);
        if (current.newer()) {
            throw source.problem(top.members().get(Migrations.VERSION).at(), Trail.TOP.member(Migrations.VERSION), "storage.layout.newer");
        }
        for (String name : List.of("id", "title")) {
            if (!current.members().members().containsKey(name)) {
                throw source.problem(top.at(), Trail.TOP, "storage.member.missing", name);
            }
        }
        if (!(current.members().members().get("blocks") instanceof Json.Arr(_, var entries)) || entries.isEmpty()) {
            throw source.problem(top.at(), Trail.TOP, "storage.layout.blocks");
        }
        if (entries.size() > MOST_BLOCKS) {
            throw source.problem(entries.get(MOST_BLOCKS).at(), Trail.TOP.member("blocks"), "storage.layout.many", MOST_BLOCKS);
        }
        Layout layout = new RecordReader(shapes, source).read(Layout.class, filled(current.members(), entries), Trail.TOP);
        checkBlocks(layout.blocks(), entries, source);
        return layout;
    }

    /** The members with what people may leave out: a block of one row and one column, and a grid as large as its blocks need. */
    private static Json.Obj filled(Json.Obj layout, List<Json> entries) {
        List<Json> blocks = new ArrayList<>();
        for (Json entry : entries) {
            blocks.add(entry instanceof Json.Obj block ? with(with(block, "rowSpan", 1), "columnSpan", 1) : entry);
        }
        Map<String, Json> members = new LinkedHashMap<>(layout.members());
        members.put("blocks", new Json.Arr(layout.members().get("blocks").at(), blocks));
        Json.Obj whole = new Json.Obj(layout.at(), members);
        return with(with(whole, "rows", extent(blocks, "row", "rowSpan")), "columns", extent(blocks, "column", "columnSpan"));
    }

    private static Json.Obj with(Json.Obj object, String name, int value) {
        if (object.members().containsKey(name)) {
            return object;
        }
        Map<String, Json> members = new LinkedHashMap<>(object.members());
        members.put(name, new Json.Num(object.at(), BigDecimal.valueOf(value)));
        return new Json.Obj(object.at(), members);
    }

    /** The last row or column that any block reaches; what is no number is complained about elsewhere. */
    private static int extent(List<Json> blocks, String from, String span) {
        int most = 1;
        for (Json entry : blocks) {
            if (entry instanceof Json.Obj block && block.members().get(from) instanceof Json.Num(_, var start)
                    && block.members().get(span) instanceof Json.Num(_, var size)) {
                most = Math.max(most, (int) Math.min(MOST_BLOCKS, start.add(size).longValue() - 1));
            }
        }
        return most;
    }

    /** The bytes of a layout file, for somebody to change. */
    public byte[] write(Layout layout) {
        RecordWriter writer = new RecordWriter(shapes);
        Members members = new Members().add(Migrations.FORMAT, WORD).add(Migrations.VERSION, Migrations.CURRENT);
        return JsonPrinter.print(writer.write(layout, members), writer::outline);
    }

    private static void checkBlocks(List<Block> blocks, List<Json> entries, Source source) throws FormatProblem {
        for (int i = 0; i < blocks.size(); i++) {
            for (int j = 0; j < i; j++) {
                Trail trail = Trail.TOP.member("blocks").entry(i);
                if (blocks.get(i).id().equals(blocks.get(j).id())) {
                    throw source.problem(entries.get(i).at(), trail, "storage.layout.twice", blocks.get(i).id());
                }
                if (overlap(blocks.get(i), blocks.get(j))) {
                    throw source.problem(entries.get(i).at(), trail, "storage.layout.overlap", name(blocks.get(i)), name(blocks.get(j)));
                }
            }
        }
    }

    private static String name(Block block) {
        return block.title().isEmpty() ? block.id() : block.title();
    }

    private static boolean overlap(Block one, Block other) {
        return one.row() < other.row() + other.rowSpan() && other.row() < one.row() + one.rowSpan()
                && one.column() < other.column() + other.columnSpan() && other.column() < one.column() + one.columnSpan();
    }
}
