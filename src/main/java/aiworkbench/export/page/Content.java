package aiworkbench.export.page;

/** Something on a page: a mark, or a tagged group of more content. The order is reading order and painting order. */
public sealed interface Content permits Group, Mark {
}
