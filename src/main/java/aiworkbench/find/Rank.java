package aiworkbench.find;

/** How well a text fits what somebody typed, the best first: it is that, it begins with it, or a word of it does. */
enum Rank { WHOLE, BEGINNING, WORD, INSIDE }
