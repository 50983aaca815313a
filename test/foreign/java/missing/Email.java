/** Of Bean Validation 2.0. Hibernate Validator 5 has one of its own, which the generated classes do not name. */
package javax.validation.constraints;

public @interface Email {}
