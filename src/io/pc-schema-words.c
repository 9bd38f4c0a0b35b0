/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a curator is told when a value breaks a rule of the schema: what is wrong, and what would be
 * right. Rules with a name of their own have a sentence of their own. */
#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-schema-words.h"

#include "pc-suggestion.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/* How much of a text is quoted, in characters. */
#define QUOTE_LENGTH 60

typedef struct
{
  const char *rule;
  const char *sentence;
} Wording;

/* The sentences have “%s” for the value. */
static const Wording pattern_wordings[] = {
  { "#id", N_("“%s” is not an identifier; it must be lower-case words joined by hyphens, such as “la-serena”") },
  { "role", N_("“%s” is not a role; it must be lower-case words joined by hyphens, such as “city-hall”") },
  { "type", N_("“%s” is not a type; it must be lower-case words joined by hyphens, such as “data-set”") },
  { "#language", N_("“%s” is not a language tag; it must be one such as “pl”, “en” or “pt-BR”") },
  { "#country", N_("“%s” is not a country code; it must be two capital letters, such as “PL”") },
  { "#url", N_("“%s” is not a web address; it must begin with “https://” or “http://” and have no spaces") },
  { "phone", N_("“%s” is not a telephone number; it may have digits, spaces, brackets, hyphens and slashes, and a plus sign in front") },
  { "email", N_("“%s” is not a mail address; it must be one such as “office@example.org”") },
  { "timeZone", N_("“%s” is not a time zone; it must be a name such as “Europe/Warsaw”") },
  { "wikidata", N_("“%s” is not a Wikidata item; it must be “Q” and a number, such as “Q31487”") },
  { "about", N_("“%s” does not lead to anything; it must begin with a slash, such as “/population”") },
  { "greetings/each", N_("The greeting “%s” must not end with a full stop, another mark or a space") },
  { "provenance/name", N_("“%s” cannot have sources here; write the name of a member, or a part of it after a slash, such as “greetings/pl”") },
};

static const Wording value_wordings[] = {
  { "#statusValue", N_("The status “%s” is not known.") },
  { "#confidence", N_("The confidence “%s” is not known.") },
  { "#visibility", N_("The visibility “%s” is not known.") },
  { "#continent", N_("The continent “%s” is not known.") },
};

static const char *
find_wording (const Wording *wordings,
              guint          n_wordings,
              const char    *rule)
{
  for (guint i = 0; i < n_wordings; i++)
    if (g_str_equal (wordings[i].rule, rule))
      return _(wordings[i].sentence);

  return NULL;
}

static char *
fill_in (const char *sentence,
         const char *value)
{
  GString *text = g_string_new (sentence);

  g_string_replace (text, "%s", value, 1);
  return g_string_free_and_steal (text);
}

static char *
shorten (const char *text)
{
  g_autofree char *start = NULL;

  if (g_utf8_strlen (text, -1) <= QUOTE_LENGTH)
    return g_strdup (text);

  start = g_utf8_substring (text, 0, QUOTE_LENGTH);
  return g_strconcat (start, "…", NULL);
}

/* With the minus sign that readers know. */
static char *
dup_number (double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  GString *text = g_string_new (g_ascii_formatd (buffer, sizeof buffer, "%.15g", number));

  g_string_replace (text, "-", "−", 0);

  return g_string_free_and_steal (text);
}

static double
get_number (JsonNode *node)
{
  return json_node_get_value_type (node) == G_TYPE_INT64 ? (double) json_node_get_int (node) : json_node_get_double (node);
}

static char *
dup_value (JsonNode *node)
{
  g_autofree char *text = NULL;

  if (JSON_NODE_HOLDS_NULL (node))
    return g_strdup ("null");
  if (JSON_NODE_HOLDS_ARRAY (node))
    return g_strdup (_("a list"));
  if (JSON_NODE_HOLDS_OBJECT (node))
    return g_strdup (_("an object"));
  if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return g_strdup (json_node_get_boolean (node) ? "true" : "false");
  if (json_node_get_value_type (node) != G_TYPE_STRING)
    return dup_number (get_number (node));

  text = shorten (json_node_get_string (node));
  return g_strdup_printf (_("“%s”"), text);
}

static gboolean
is_quoted_number (JsonNode *node)
{
  const char *text;
  char *end;

  if (json_node_get_value_type (node) != G_TYPE_STRING)
    return FALSE;

  text = json_node_get_string (node);
  return isfinite (g_ascii_strtod (text, &end)) && end != text && *end == '\0';
}

static gboolean
is_quoted_boolean (JsonNode *node)
{
  const char *text = json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : "";

  return g_str_equal (text, "true") || g_str_equal (text, "false");
}

static char *
dup_type_names (PcSchemaType types)
{
  static const struct
  {
    PcSchemaType type;
    const char *name;
  } names[] = {
    { PC_SCHEMA_TYPE_STRING, N_("a text in quotation marks") }, { PC_SCHEMA_TYPE_NUMBER, N_("a number") },
    { PC_SCHEMA_TYPE_INTEGER, N_("a whole number") }, { PC_SCHEMA_TYPE_BOOLEAN, N_("true or false") },
    { PC_SCHEMA_TYPE_ARRAY, N_("a list") }, { PC_SCHEMA_TYPE_OBJECT, N_("an object") }, { PC_SCHEMA_TYPE_NULL, "null" },
  };
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (types & names[i].type)
      g_string_append_printf (list, "%s%s", list->len > 0 ? C_("list", ", ") : "", _(names[i].name));

  return g_string_free_and_steal (list);
}

static char *
words_for_one_type (const char         *subject,
                    const char         *value,
                    const PcSchemaRule *rule,
                    JsonNode           *node)
{
  switch (rule->types)
    {
    case PC_SCHEMA_TYPE_STRING:
      if (g_str_equal (rule->name, "#date"))
        return g_strdup_printf (_("%s is %s; it must be a date in quotation marks, such as \"1991-12-09\""), subject, value);
      return g_strdup_printf (_("%s is %s; it must be a text in quotation marks"), subject, value);
    case PC_SCHEMA_TYPE_NUMBER:
      if (is_quoted_number (node))
        return g_strdup_printf (_("%s is %s; it must be a number, without quotation marks"), subject, value);
      return g_strdup_printf (_("%s is %s; it must be a number"), subject, value);
    case PC_SCHEMA_TYPE_INTEGER:
      if (is_quoted_number (node))
        return g_strdup_printf (_("%s is %s; it must be a whole number, without quotation marks"), subject, value);
      return g_strdup_printf (_("%s is %s; it must be a whole number"), subject, value);
    case PC_SCHEMA_TYPE_BOOLEAN:
      if (is_quoted_boolean (node))
        return g_strdup_printf (_("%s is %s; it must be true or false, without quotation marks"), subject, value);
      return g_strdup_printf (_("%s is %s; it must be true or false"), subject, value);
    case PC_SCHEMA_TYPE_ARRAY:
      return g_strdup_printf (_("%s is %s; it must be a list in square brackets: [ … ]"), subject, value);
    case PC_SCHEMA_TYPE_OBJECT:
      if (g_str_equal (rule->name, "#localized"))
        return g_strdup_printf (_("%s is %s; it must give the text by language: { \"pl\": \"…\", \"en\": \"…\" }"), subject, value);
      return g_strdup_printf (_("%s is %s; it must be an object in curly brackets: { … }"), subject, value);
    case PC_SCHEMA_TYPE_NULL:
      return g_strdup_printf (_("%s is %s; it must be null"), subject, value);
    default:
      return NULL;
    }
}

/**
 * pc_schema_words_for_type:
 * @place: where the value stands
 * @rule: the rule it breaks
 * @node: the value
 *
 * Says that a value is of the wrong type.
 *
 * Returns: (transfer full): a sentence
 */
char *
pc_schema_words_for_type (const PcSchemaPlace *place,
                          const PcSchemaRule  *rule,
                          JsonNode            *node)
{
  g_autofree char *subject = pc_schema_place_dup_subject (place);
  g_autofree char *value = dup_value (node);
  g_autofree char *types = NULL;
  char *sentence;

  if (g_str_equal (rule->name, "#dateOrNull"))
    return g_strdup_printf (_("%s is %s; it must be a date in quotation marks, such as \"1991-12-09\", or null"), subject, value);

  sentence = words_for_one_type (subject, value, rule, node);
  if (sentence != NULL)
    return sentence;

  types = dup_type_names (pc_schema_rule_get_types (rule));
  /* Translators: the last %s is a list such as “a text in quotation marks, a whole number”. */
  return g_strdup_printf (_("%s is %s; it may only be one of: %s"), subject, value, types);
}

/**
 * pc_schema_words_for_missing:
 * @member: the name of a member
 *
 * Says that a member is not there.
 *
 * Returns: (transfer full): a sentence
 */
char *
pc_schema_words_for_missing (const char *member)
{
  return g_strdup_printf (_("The member “%s” is missing"), member);
}

/**
 * pc_schema_words_for_unknown:
 * @member: the name of a member
 * @rule: the rule that does not know it
 *
 * Says that a member is not known, and will be kept.
 *
 * Returns: (transfer full): a sentence
 */
char *
pc_schema_words_for_unknown (const char         *member,
                             const PcSchemaRule *rule)
{
  g_autoptr (GPtrArray) known = g_ptr_array_new ();
  g_autofree char *name = shorten (member);
  const char *nearest;

  /* Sorted, so that of two that are equally near it is always the same. */
  pc_schema_rule_collect_members (rule, known);
  g_ptr_array_sort_values (known, (GCompareFunc) strcmp);
  nearest = pc_suggest (member, known);

  if (nearest != NULL)
    return g_strdup_printf (_("Member “%s” is not known. Did you mean “%s”? It will be kept as it is"), name, nearest);

  return g_strdup_printf (_("Member “%s” is not known. It will be kept as it is"), name);
}

static char *
dup_value_list (JsonArray *values)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (values); i++)
    {
      g_autofree char *value = dup_value (json_array_get_element (values, i));

      g_string_append_printf (list, "%s%s", i > 0 ? C_("list", ", ") : "", value);
    }

  return g_string_free_and_steal (list);
}

static const char *
find_nearest_value (JsonArray  *values,
                    const char *text)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  g_autofree char *lower_case = g_utf8_strdown (text, -1);

  for (guint i = 0; i < json_array_get_length (values); i++)
    if (json_node_get_value_type (json_array_get_element (values, i)) == G_TYPE_STRING)
      g_ptr_array_add (texts, (gpointer) json_array_get_string_element (values, i));

  return pc_suggest (lower_case, texts);
}

/**
 * pc_schema_words_for_values:
 * @place: where the value stands
 * @rule: the rule it breaks
 * @node: the value
 *
 * Says that a value is none of those allowed.
 *
 * Returns: (transfer full): one or more sentences
 */
char *
pc_schema_words_for_values (const PcSchemaPlace *place,
                            const PcSchemaRule  *rule,
                            JsonNode            *node)
{
  const char *text = json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
  const char *wording = find_wording (value_wordings, G_N_ELEMENTS (value_wordings), rule->name);
  const char *nearest = text != NULL ? find_nearest_value (rule->values, text) : NULL;
  g_autofree char *list = dup_value_list (rule->values);
  g_autofree char *what = NULL;

  if (wording != NULL && text != NULL)
    {
      g_autofree char *quoted = shorten (text);

      what = fill_in (wording, quoted);
    }
  else
    {
      g_autofree char *subject = pc_schema_place_dup_subject (place);
      g_autofree char *value = dup_value (node);

      /* Translators: the name of a member, then its value. */
      what = g_strdup_printf (_("%s is %s, which is not known."), subject, value);
    }

  if (nearest != NULL)
    /* Translators: the first %s is a whole sentence, the last one a list of words. */
    return g_strdup_printf (_("%s Did you mean “%s”? It must be one of %s"), what, nearest, list);

  /* Translators: the first %s is a whole sentence, the last one a list of words. */
  return g_strdup_printf (_("%s It must be one of %s"), what, list);
}

/**
 * pc_schema_words_for_constant:
 * @place: where the value stands
 * @rule: the rule it breaks
 * @node: the value
 *
 * Says that a value is not the only one allowed.
 *
 * Returns: (transfer full): a sentence
 */
char *
pc_schema_words_for_constant (const PcSchemaPlace *place,
                              const PcSchemaRule  *rule,
                              JsonNode            *node)
{
  g_autofree char *subject = pc_schema_place_dup_subject (place);
  g_autofree char *value = dup_value (node);
  g_autofree char *expected = dup_value (rule->constant);

  return g_strdup_printf (_("%s is %s; it must be %s"), subject, value, expected);
}

/**
 * pc_schema_words_for_pattern:
 * @place: where the value stands
 * @rule: the rule it breaks
 * @text: the value
 *
 * Says that a text has not the form it must have.
 *
 * Returns: (transfer full): a sentence
 */
char *
pc_schema_words_for_pattern (const PcSchemaPlace *place,
                             const PcSchemaRule  *rule,
                             const char          *text)
{
  const char *wording = find_wording (pattern_wordings, G_N_ELEMENTS (pattern_wordings), rule->name);
  g_autofree char *subject = pc_schema_place_dup_subject (place);
  g_autofree char *value = shorten (text);

  if (*text == '\0')
    return g_strdup_printf (_("%s is empty"), subject);
  if (wording != NULL)
    return fill_in (wording, value);

  /* Translators: the name of a member, its value, then a regular expression. */
  return g_strdup_printf (_("%s is “%s”; it must match %s"), subject, value, g_regex_get_pattern (rule->pattern));
}

/**
 * pc_schema_words_for_format:
 * @rule: the rule that is broken
 * @text: the value
 *
 * Says that a text is not of a well-known form.
 *
 * Returns: (transfer full): a sentence
 */
char *
pc_schema_words_for_format (const PcSchemaRule *rule,
                            const char         *text)
{
  g_autofree char *value = shorten (text);

  if (g_str_equal (rule->format, "email"))
    return g_strdup_printf (_("“%s” is not a mail address; it must be one such as “office@example.org”"), value);

  return g_strdup_printf (_("“%s” is not a complete web address; it must be one such as “https://example.org/page”"), value);
}

/**
 * pc_schema_words_for_length:
 * @place: where the value stands
 * @rule: the rule it breaks
 * @length: its length in characters
 *
 * Says that a text is too short.
 *
 * Returns: (transfer full): a sentence
 */
char *
pc_schema_words_for_length (const PcSchemaPlace *place,
                            const PcSchemaRule  *rule,
                            glong                length)
{
  g_autofree char *subject = pc_schema_place_dup_subject (place);

  if (length == 0)
    return g_strdup_printf (_("%s is empty; write a text, or leave it out"), subject);

  return g_strdup_printf (ngettext ("%s is too short; it must have at least %u character",
                                    "%s is too short; it must have at least %u characters",
                                    rule->min_length),
                          subject, rule->min_length);
}

/**
 * pc_schema_words_for_n_items:
 * @place: where the list stands
 * @rule: the rule it breaks
 * @n_items: its length
 *
 * Says that a list is too short.
 *
 * Returns: (transfer full): a sentence
 */
char *
pc_schema_words_for_n_items (const PcSchemaPlace *place,
                             const PcSchemaRule  *rule,
                             guint                n_items)
{
  g_autofree char *subject = pc_schema_place_dup_subject (place);

  if (n_items == 0)
    return g_strdup_printf (ngettext ("%s is empty; it must have at least %u item",
                                      "%s is empty; it must have at least %u items",
                                      rule->min_items),
                            subject, rule->min_items);

  return g_strdup_printf (ngettext ("%s is too short; it must have at least %u item",
                                    "%s is too short; it must have at least %u items",
                                    rule->min_items),
                          subject, rule->min_items);
}

/**
 * pc_schema_words_for_n_members:
 * @place: where the object stands
 * @rule: the rule it breaks
 * @n_members: how many members it has
 *
 * Says that an object has too few members.
 *
 * Returns: (transfer full): a sentence
 */
char *
pc_schema_words_for_n_members (const PcSchemaPlace *place,
                               const PcSchemaRule  *rule,
                               guint                n_members)
{
  g_autofree char *subject = pc_schema_place_dup_subject (place);

  if (g_str_equal (rule->name, "#localized"))
    return g_strdup_printf (_("%s has no text in any language; write at least one"), subject);

  return g_strdup_printf (ngettext ("%s has too few members; it must have at least %u",
                                    "%s has too few members; it must have at least %u",
                                    rule->min_properties),
                          subject, rule->min_properties);
}

/**
 * pc_schema_words_for_repeated:
 * @place: where the list stands
 * @node: the value that it has more than once
 *
 * Says that a list has the same value twice.
 *
 * Returns: (transfer full): a sentence
 */
char *
pc_schema_words_for_repeated (const PcSchemaPlace *place,
                              JsonNode            *node)
{
  g_autofree char *value = dup_value (node);
  g_autofree char *subject = pc_schema_place_dup_subject (place);

  return g_strdup_printf (_("%s has %s twice; keep one of the two"), subject, value);
}

/**
 * pc_schema_words_for_range:
 * @place: where the number stands
 * @rule: the rule it breaks
 * @node: the number
 *
 * Says that a number is too small or too great.
 *
 * Returns: (transfer full): a sentence
 */
char *
pc_schema_words_for_range (const PcSchemaPlace *place,
                           const PcSchemaRule  *rule,
                           JsonNode            *node)
{
  g_autofree char *subject = pc_schema_place_dup_subject (place);
  g_autofree char *value = dup_number (get_number (node));
  g_autofree char *minimum = isnan (rule->minimum) ? NULL : dup_number (rule->minimum);
  g_autofree char *maximum = isnan (rule->maximum) ? NULL : dup_number (rule->maximum);

  if (minimum == NULL)
    return g_strdup_printf (_("%s is %s; it must be %s or less"), subject, value, maximum);
  if (maximum == NULL)
    return g_strdup_printf (_("%s is %s; it must be %s or more"), subject, value, minimum);
  if (g_str_equal (rule->name, "latitude"))
    return g_strdup_printf (_("The latitude is %s; it must lie between %s and %s"), value, minimum, maximum);
  if (g_str_equal (rule->name, "longitude"))
    return g_strdup_printf (_("The longitude is %s; it must lie between %s and %s"), value, minimum, maximum);

  return g_strdup_printf (_("%s is %s; it must lie between %s and %s"), subject, value, minimum, maximum);
}
