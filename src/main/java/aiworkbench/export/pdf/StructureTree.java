package aiworkbench.export.pdf;

import aiworkbench.export.page.Area;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The structure of a job as screen readers walk it: elements in reading order, and which marks belong to them. */
final class StructureTree {

    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
    private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");
    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");
    private static final COSName OBJR = COSName.getPDFName("OBJR");

    private final COSDictionary root = new COSDictionary();
    private final List<Element> elements = new ArrayList<>();
    private final Element document;
    private final Map<String, Element> continued = new HashMap<>();
    private final List<COSBase> parents = new ArrayList<>();

    StructureTree(int pages) {
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        document = element(root, "Document", Optional.empty());
        root.setItem(COSName.K, document.dictionary);
        for (int i = 0; i < pages; i++) {
            parents.add(new COSArray());
        }
    }

    /** An element; its children are added in reading order. */
    static final class Element {
        private final COSDictionary dictionary = new COSDictionary();
        private final Optional<Tag.Role> role;
        private final ReadingOrder order = new ReadingOrder();
        private boolean parent;

        private Element(Optional<Tag.Role> role) {
            this.role = role;
        }

        /** Whether shapes in it are content and no decoration. */
        boolean figure() {
            return role.isPresent() && role.get() == Tag.Role.FIGURE;
        }

        boolean link() {
            return role.isPresent() && role.get() == Tag.Role.LINK;
        }

        /** Tells the element its next words, unless they are decoration. */
        void read(boolean decoration, Consumer<ReadingOrder> words) {
            if (!decoration) {
                words.accept(order);
            }
        }

        /** The name of the element, which its marks on a page carry too. */
        String name() {
            return dictionary.getNameAsString(COSName.S);
        }

        private void adopt(Element child) {
            parent = true;
            add(child.dictionary);
        }

        /** Says the text in reading order where the page has another one. */
        private void spell() {
            if (!parent && order.differs()) {
                dictionary.setString(ACTUAL_TEXT, order.text());
            }
        }

        private void add(COSBase kid) {
            COSArray kids = dictionary.getCOSArray(COSName.K);
            if (kids == null) {
                kids = new COSArray();
                dictionary.setItem(COSName.K, kids);
            }
            kids.add(kid);
        }
    }

    /** The element around everything. */
    Element document() {
        return document;
    }

    /** The element of a group: a new one, or the one that it continues. */
    Element element(Element parent, Group group, Optional<Area> box, double pageHeight) {
        Optional<String> name = group.tag().continues();
        Element known = name.map(continued::get).orElse(null);
        if (known != null) {
            return known;
        }
        Element element = element(parent.dictionary, roleName(group.tag().role()), Optional.of(group.tag().role()));
        parent.adopt(element);
        describe(element.dictionary, group, box, pageHeight);
        name.ifPresent(key -> continued.put(key, element));
        return element;
    }

    /** The element for a link that stands in no link group. */
    Element link(Element parent) {
        Element element = element(parent.dictionary, "Link", Optional.of(Tag.Role.LINK));
        parent.adopt(element);
        return element;
    }

    /** Adds a piece of a page to an element. Returns its number on the page. */
    int content(Element element, int page, COSDictionary pageDictionary) {
        COSArray onPage = (COSArray) parents.get(page);
        int number = onPage.size();
        onPage.add(element.dictionary);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, MCR);
        reference.setItem(COSName.PG, pageDictionary);
        reference.setInt(COSName.MCID, number);
        element.add(reference);
        return number;
    }

    /** Adds an annotation of a page to an element. */
    void annotation(Element element, COSDictionary pageDictionary, COSDictionary annotation) {
        annotation.setInt(STRUCT_PARENT, parents.size());
        parents.add(element.dictionary);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, OBJR);
        reference.setItem(COSName.PG, pageDictionary);
        reference.setItem(COSName.OBJ, annotation);
        element.add(reference);
    }

    /** The tree, when everything is in it. */
    COSDictionary finish() {
        elements.forEach(Element::spell);
        COSArray numbers = new COSArray();
        for (int i = 0; i < parents.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(parents.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
        return root;
    }

    private Element element(COSDictionary parent, String name, Optional<Tag.Role> role) {
        Element element = new Element(role);
        elements.add(element);
        element.dictionary.setItem(COSName.TYPE, STRUCT_ELEM);
        element.dictionary.setName(COSName.S, name);
        element.dictionary.setItem(COSName.P, parent);
        return element;
    }

    private static void describe(COSDictionary element, Group group, Optional<Area> box, double pageHeight) {
        Tag tag = group.tag();
        if (!tag.alt().isBlank()) {
            element.setString(COSName.ALT, tag.alt());
        }
        tag.language().ifPresent(language -> element.setString(COSName.LANG, language.toLanguageTag()));
        StructureAttributes.of(group, box, pageHeight).ifPresent(attributes -> element.setItem(COSName.A, attributes));
    }

    private static String roleName(Tag.Role role) {
        return switch (role) {
            case SECTION -> "Sect";
            case H1, H2, H3, H4, P -> role.name();
            case LIST -> "L";
            case ITEM -> "LI";
            case LABEL -> "Lbl";
            case BODY -> "LBody";
            case TABLE -> "Table";
            case HEAD_ROWS -> "THead";
            case BODY_ROWS -> "TBody";
            case ROW -> "TR";
            case HEADER -> "TH";
            case CELL -> "TD";
            case CAPTION -> "Caption";
            case FIGURE -> "Figure";
            case CONTENTS -> "TOC";
            case CONTENTS_ITEM -> "TOCI";
            case LINK -> "Link";
            case SPAN -> "Span";
            case ARTIFACT -> throw new IllegalStateException("decoration is no element");
        };
    }
}
