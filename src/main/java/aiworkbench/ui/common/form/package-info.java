/** Forms for every record of the model, built from its components, so that every field can be edited somewhere. */
package aiworkbench.ui.common.form;
