import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import javax.validation.ConstraintViolation;
import javax.validation.Validation;
import javax.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Arguments: a class and a file of JSON, again and again. Prints each constraint that a file violates. */
public class Check {
  public static void main(String[] arguments) throws Exception {
    ObjectMapper mapper = new ObjectMapper().registerModule(javaTypes());
    mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    Validator validator = Validation.byDefaultProvider().configure()
        .messageInterpolator(new ParameterMessageInterpolator()).buildValidatorFactory().getValidator();
    for (int at = 0; at < arguments.length; at += 2) {
      Object found = mapper.readValue(new File(arguments[at + 1]), Class.forName(arguments[at]));
      for (ConstraintViolation<Object> one : validator.validate(found))
        System.out.println(arguments[at] + " " + one.getPropertyPath() + " " + one.getMessage() + ": " + one.getInvalidValue());
    }
    System.out.println(arguments.length / 2 + " files");
  }

  /** Debian has no package of Jackson's modules for these types. */
  static SimpleModule javaTypes() {
    SimpleModule module = new SimpleModule();
    module.addDeserializer(Optional.class, new OptionalReader(null));
    module.addDeserializer(OffsetDateTime.class, reader(OffsetDateTime::parse));
    module.addDeserializer(LocalDate.class, reader(LocalDate::parse));
    return module;
  }

  static <T> JsonDeserializer<T> reader(Function<String, T> parse) {
    return new JsonDeserializer<T>() {
      @Override
      public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return parse.apply(parser.getText());
      }
    };
  }

  static class OptionalReader extends JsonDeserializer<Optional> implements ContextualDeserializer {
    private final JavaType content;

    OptionalReader(JavaType content) {
      this.content = content;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
      return new OptionalReader(context.getContextualType().containedType(0));
    }

    @Override
    public Optional deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      return Optional.of(context.readValue(parser, content));
    }

    @Override
    public Optional getNullValue(DeserializationContext context) {
      return Optional.empty();
    }
  }
}
