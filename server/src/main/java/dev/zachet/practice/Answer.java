package dev.zachet.practice;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What the learner hands in; one record a kind, kept as JSON. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes(@JsonSubTypes.Type(value = CodeAnswer.class, name = "code/1"))
public sealed interface Answer permits CodeAnswer {}
