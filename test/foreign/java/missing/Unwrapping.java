/** Of Bean Validation 2.0. Hibernate Validator 5 looks into an Optional by itself. */
package javax.validation.valueextraction;

public interface Unwrapping {
  interface Unwrap extends javax.validation.Payload {}
}
