/** Annotations of swagger-annotations 2.2, of which Debian has an older version. They only describe. */
package io.swagger.v3.oas.annotations.media;

public @interface Schema {
  enum RequiredMode { AUTO, REQUIRED, NOT_REQUIRED }
  String name() default "";
  String description() default "";
  String example() default "";
  boolean enumAsRef() default false;
  RequiredMode requiredMode() default RequiredMode.AUTO;
}
