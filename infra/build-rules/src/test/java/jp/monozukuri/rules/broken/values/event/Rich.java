package jp.monozukuri.rules.broken.values.event;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.serialization.Revision;

@Revision("1")
public record Rich(String id, BigDecimal hours, Set<String> days, List<Optional<String>> names) implements ValueEvent {}
