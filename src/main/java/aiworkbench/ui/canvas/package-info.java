/** The view of an AI product canvas: outcome sentence, blocks of notes, and the sections with everything else. */
package aiworkbench.ui.canvas;
