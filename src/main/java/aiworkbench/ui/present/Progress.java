package aiworkbench.ui.present;

/**
 * How far presenting a document has come, kept for when somebody leaves the wall and comes back. Nothing of it is in the document.
 *
 * @param index of the part that is shown
 * @param script from which the presenter reads, and whose time runs
 * @param light whether the wall is light
 * @param room that the wall is seen from
 * @param privately what the person who leads has noted for nobody else
 */
record Progress(int index, Pacing script, Voting voting, boolean light, Room room, String privately) {}
