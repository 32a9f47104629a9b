package dev.zachet.practice;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text that a learner typed into an editor: at most 64 Ki characters, no U+0000. */
@Constraint(validatedBy = {})
@Size(max = Source.LONGEST, message = "{source.too-long}")
@Pattern(regexp = "[^\\x00]*", message = "{source.nul}")
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Source {
    int LONGEST = 65_536;

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
