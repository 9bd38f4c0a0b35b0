/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-json-number.h"
#include "pc-json-printer.h"
#include "pc-json-string.h"

#include <string.h>

static char *
end (PcJsonPrinter *printer)
{
  g_autoptr (GBytes) bytes = pc_json_printer_end (printer);
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  return g_strndup (data, length);
}

static char *
print_json (const char *json)
{
  g_autoptr (PcJsonPrinter) printer = pc_json_printer_new ();

  pc_json_printer_json (printer, json);
  return end (printer);
}

static void
test_layout (void)
{
  g_autoptr (PcJsonPrinter) printer = pc_json_printer_new ();
  g_autofree char *text = NULL;

  pc_json_printer_open (printer, '{');
  pc_json_printer_member (printer, "a");
  pc_json_printer_string (printer, "x");
  pc_json_printer_member (printer, "b");
  pc_json_printer_open (printer, '[');
  pc_json_printer_integer (printer, G_MININT64);
  pc_json_printer_number (printer, 0.5);
  pc_json_printer_open (printer, '{');
  pc_json_printer_close (printer, '}');
  pc_json_printer_open (printer, '[');
  pc_json_printer_close (printer, ']');
  pc_json_printer_literal (printer, "null");
  pc_json_printer_close (printer, ']');
  pc_json_printer_member (printer, "c");
  pc_json_printer_literal (printer, "true");
  pc_json_printer_close (printer, '}');

  text = end (printer);
  g_assert_cmpstr (text, ==,
                   "{\n"
                   "  \"a\": \"x\",\n"
                   "  \"b\": [\n"
                   "    -9223372036854775808,\n"
                   "    0.5,\n"
                   "    {},\n"
                   "    [],\n"
                   "    null\n"
                   "  ],\n"
                   "  \"c\": true\n"
                   "}\n");
}

static void
test_strings (void)
{
  static const struct
  {
    const char *plain;
    const char *json;
  } strings[] = {
    { "", "\"\"" },
    { "Kraków – Київ 克", "\"Kraków – Київ 克\"" },
    { "a\"b\\c/d", "\"a\\\"b\\\\c/d\"" },
    { "\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"" },
    { "\x01\x1f\x7f", "\"\\u0001\\u001f\x7f\"" },
    { "😀\u2028", "\"😀\u2028\"" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (strings); i++)
    {
      g_autoptr (GString) json = g_string_new (NULL);
      g_autofree char *plain = NULL;

      pc_json_string_append (json, strings[i].plain);
      g_assert_cmpstr (json->str, ==, strings[i].json);
      plain = pc_json_string_unescape (json->str + 1, json->len - 2);
      g_assert_cmpstr (plain, ==, strings[i].plain);
    }
}

static void
test_unescape (void)
{
  static const struct
  {
    const char *json;
    const char *plain;
  } strings[] = {
    { "\\u00e4\\u00E4", "ää" },
    { "\\ud83d\\ude00", "😀" },
    { "\\ud83d", "\uFFFD" },
    { "\\ude00x", "\uFFFDx" },
    { "\\ud83d\\u0041", "\uFFFDA" },
    { "a\\u0000b", "a\uFFFDb" },
    { "\\/\\\\\\\"", "/\\\"" },
    { "\\", "\\" },
    { "\\u12", "12" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (strings); i++)
    {
      g_autofree char *plain = pc_json_string_unescape (strings[i].json, strlen (strings[i].json));

      g_assert_cmpstr (plain, ==, strings[i].plain);
    }
}

static void
test_numbers (void)
{
  static const struct
  {
    double number;
    const char *json;
  } numbers[] = {
    { 0.0, "0.0" },
    { 50.0, "50.0" },
    { -180.0, "-180.0" },
    { 50.0614, "50.0614" },
    { 19.9366, "19.9366" },
    { -122.4194, "-122.4194" },
    { 0.1, "0.1" },
    { 0.1 + 0.2, "0.30000000000000004" },
    { 1.0 / 3.0, "0.3333333333333333" },
    { 25.629, "25.629" },
    { 1e-5, "1e-05" },
    { 1234567890123456.0, "1234567890123456.0" },
    { 1e16, "1e+16" },
    { 1e300, "1e+300" },
    { 5e-324, "4.94065645841247e-324" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr (GString) json = g_string_new (NULL);

      pc_json_number_append (json, numbers[i].number);
      g_assert_cmpstr (json->str, ==, numbers[i].json);
      g_assert_true (g_ascii_strtod (json->str, NULL) == numbers[i].number);
    }
}

static void
test_many_numbers (void)
{
  for (int i = 0; i < 20000; i++)
    {
      g_autoptr (GString) json = g_string_new (NULL);
      double number = g_test_rand_double_range (-180, 180);

      pc_json_number_append (json, number);
      g_assert_true (g_ascii_strtod (json->str, NULL) == number);
    }
}

static void
test_raw_json (void)
{
  static const struct
  {
    const char *json;
    const char *printed;
  } texts[] = {
    { "1.50", "1.50\n" },
    { "  \"a, b: {}\"  ", "\"a, b: {}\"\n" },
    { "{}", "{}\n" },
    { "{ }", "{}\n" },
    { "[\n]", "[]\n" },
    { "[1,2]", "[\n  1,\n  2\n]\n" },
    { "{\"a\":[{\"b\":1e5,\"c\":\"\\u00e4\\\"\"},[]],\"d\":null}",
      "{\n  \"a\": [\n    {\n      \"b\": 1e5,\n      \"c\": \"\\u00e4\\\"\"\n    },\n    []\n  ],\n  \"d\": null\n}\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *printed = print_json (texts[i].json);
      g_autofree char *again = print_json (printed);

      g_assert_cmpstr (printed, ==, texts[i].printed);
      g_assert_cmpstr (again, ==, printed);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-printer/layout", test_layout);
  g_test_add_func ("/json-printer/strings", test_strings);
  g_test_add_func ("/json-printer/unescape", test_unescape);
  g_test_add_func ("/json-printer/numbers", test_numbers);
  g_test_add_func ("/json-printer/many-numbers", test_many_numbers);
  g_test_add_func ("/json-printer/raw-json", test_raw_json);

  return g_test_run ();
}
