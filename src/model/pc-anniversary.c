/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-anniversary.h"

#include "pc-words-private.h"

#include <glib/gi18n-lib.h>

/* Every 25 years is a jubilee. */
#define JUBILEE 25

/**
 * PcAnniversary:
 *
 * A round number of years since an agreement was signed.
 *
 * Its date is as exact as that of the agreement: “in 2027” or “in May 2027”, never a day that nobody
 * knows. What was signed on 29 February is celebrated on 28 February in years without that day.
 */
struct _PcAnniversary
{
  GObject parent_instance;

  PcCity      *city;
  PcAgreement *agreement;
  guint        years;
  PcDate      *date;
};

G_DEFINE_FINAL_TYPE (PcAnniversary, pc_anniversary, G_TYPE_OBJECT)

static void
pc_anniversary_finalize (GObject *object)
{
  PcAnniversary *self = PC_ANNIVERSARY (object);

  g_clear_object (&self->city);
  g_clear_object (&self->agreement);
  g_clear_pointer (&self->date, pc_date_free);

  G_OBJECT_CLASS (pc_anniversary_parent_class)->finalize (object);
}

static void
pc_anniversary_class_init (PcAnniversaryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = pc_anniversary_finalize;
}

static void
pc_anniversary_init (PcAnniversary *self)
{
}

static PcDate *
add_years (const PcDate *date,
           guint         years)
{
  int year = pc_date_get_year (date) + (int) years;
  PcDate *later = pc_date_new (year, pc_date_get_month (date), pc_date_get_day (date));

  /* Only 29 February can be missing. */
  return later ? later : pc_date_new (year, 2, 28);
}

/**
 * pc_anniversary_new:
 * @city: the city
 * @agreement: an agreement of it that has a date
 * @years: how many years, above 0
 *
 * Makes an anniversary of an agreement.
 *
 * Returns: (transfer full): a new anniversary
 */
PcAnniversary *
pc_anniversary_new (PcCity      *city,
                    PcAgreement *agreement,
                    guint        years)
{
  PcAnniversary *self;

  g_return_val_if_fail (PC_IS_CITY (city), NULL);
  g_return_val_if_fail (PC_IS_AGREEMENT (agreement), NULL);
  g_return_val_if_fail (pc_agreement_get_date (agreement) != NULL, NULL);
  g_return_val_if_fail (years > 0, NULL);

  self = g_object_new (PC_TYPE_ANNIVERSARY, NULL);
  self->city = g_object_ref (city);
  self->agreement = g_object_ref (agreement);
  self->years = years;
  self->date = add_years (pc_agreement_get_date (agreement), years);

  return self;
}

/**
 * pc_anniversary_get_city:
 * @self: a `PcAnniversary`
 *
 * Gets the city.
 *
 * Returns: (transfer none): the city
 */
PcCity *
pc_anniversary_get_city (PcAnniversary *self)
{
  g_return_val_if_fail (PC_IS_ANNIVERSARY (self), NULL);

  return self->city;
}

/**
 * pc_anniversary_get_agreement:
 * @self: a `PcAnniversary`
 *
 * Gets what was signed.
 *
 * Returns: (transfer none): the agreement
 */
PcAgreement *
pc_anniversary_get_agreement (PcAnniversary *self)
{
  g_return_val_if_fail (PC_IS_ANNIVERSARY (self), NULL);

  return self->agreement;
}

/**
 * pc_anniversary_get_years:
 * @self: a `PcAnniversary`
 *
 * Gets how many years it is.
 *
 * Returns: the number of years
 */
guint
pc_anniversary_get_years (PcAnniversary *self)
{
  g_return_val_if_fail (PC_IS_ANNIVERSARY (self), 0);

  return self->years;
}

/**
 * pc_anniversary_get_date:
 * @self: a `PcAnniversary`
 *
 * Gets when it is, as exactly as it is known.
 *
 * Returns: (transfer none): a year, a month or a day
 */
const PcDate *
pc_anniversary_get_date (PcAnniversary *self)
{
  g_return_val_if_fail (PC_IS_ANNIVERSARY (self), NULL);

  return self->date;
}

/**
 * pc_anniversary_get_first:
 * @self: a `PcAnniversary`
 *
 * Gets whether the agreement is the first one with the city.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_anniversary_get_first (PcAnniversary *self)
{
  g_return_val_if_fail (PC_IS_ANNIVERSARY (self), FALSE);

  return pc_city_get_first_agreement (self->city) == pc_agreement_get_date (self->agreement);
}

/**
 * pc_anniversary_get_jubilee:
 * @self: a `PcAnniversary`
 *
 * Gets whether it is one of the great ones: 25, 50, 75, 100 years…
 *
 * Returns: %TRUE if so
 */
gboolean
pc_anniversary_get_jubilee (PcAnniversary *self)
{
  g_return_val_if_fail (PC_IS_ANNIVERSARY (self), FALSE);

  return self->years % JUBILEE == 0;
}

/**
 * pc_anniversary_get_moved:
 * @self: a `PcAnniversary`
 *
 * Gets whether the agreement is of 29 February and that year has no such day, so that 28 February
 * stands for it.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_anniversary_get_moved (PcAnniversary *self)
{
  g_return_val_if_fail (PC_IS_ANNIVERSARY (self), FALSE);

  return pc_date_get_day (self->date) != pc_date_get_day (pc_agreement_get_date (self->agreement));
}

/**
 * pc_anniversary_get_disputed:
 * @self: a `PcAnniversary`
 *
 * Gets whether sources differ on the date of the agreement.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_anniversary_get_disputed (PcAnniversary *self)
{
  g_autofree char *path = NULL;
  GListModel *claims;

  g_return_val_if_fail (PC_IS_ANNIVERSARY (self), FALSE);

  if (!pc_city_get_disputed (self->city))
    return FALSE;

  path = g_strdup_printf ("/agreements/%s/date", pc_agreement_get_id (self->agreement));
  claims = pc_city_get_claims (self->city);
  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (PcClaim) claim = g_list_model_get_item (claims, i);

      if (g_strcmp0 (pc_claim_get_about (claim), path) == 0)
        return TRUE;
    }

  return FALSE;
}

/**
 * pc_anniversary_dup_title:
 * @self: a `PcAnniversary`
 *
 * Says which anniversary it is: “50 years: Kyiv”.
 *
 * Returns: (transfer full): the title
 */
char *
pc_anniversary_dup_title (PcAnniversary *self)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (PC_IS_ANNIVERSARY (self), NULL);

  name = pc_words_name (self->city);

  /* Translators: an anniversary; %s is a city */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u year: %s", "%u years: %s", self->years),
                          self->years, name);
}

/**
 * pc_anniversary_dup_occasion:
 * @self: a `PcAnniversary`
 *
 * Says of what it is the anniversary: the title of the document.
 *
 * Returns: (transfer full): the occasion
 */
char *
pc_anniversary_dup_occasion (PcAnniversary *self)
{
  g_autofree char *title = NULL;

  g_return_val_if_fail (PC_IS_ANNIVERSARY (self), NULL);

  title = pc_words_text (self->agreement, "title");
  if (!pc_anniversary_get_first (self))
    return g_steal_pointer (&title);

  /* Translators: what an anniversary is of; %s is the title of a document */
  return g_strdup_printf (_("First agreement: %s"), title);
}

/**
 * pc_anniversary_dup_date_label:
 * @self: a `PcAnniversary`
 *
 * Says when it is: “12 December 2026”, “May 2027, day not known” or “2027, day not known”.
 *
 * Returns: (transfer full): the date
 */
char *
pc_anniversary_dup_date_label (PcAnniversary *self)
{
  g_autofree char *date = NULL;

  g_return_val_if_fail (PC_IS_ANNIVERSARY (self), NULL);

  date = pc_date_format (self->date);
  if (pc_date_get_precision (self->date) == PC_DATE_PRECISION_DAY)
    return g_steal_pointer (&date);

  /* Translators: when an anniversary is; %s is a year or a month */
  return g_strdup_printf (_("%s, day not known"), date);
}

/**
 * pc_anniversary_dup_label:
 * @self: a `PcAnniversary`
 *
 * Says all of it in one sentence, for screen readers and for copying.
 *
 * Returns: (transfer full): the sentence
 */
char *
pc_anniversary_dup_label (PcAnniversary *self)
{
  g_autofree char *name = NULL;
  g_autofree char *title = NULL;
  g_autofree char *date = NULL;

  g_return_val_if_fail (PC_IS_ANNIVERSARY (self), NULL);

  name = pc_words_name (self->city);
  title = pc_words_text (self->agreement, "title");
  date = pc_anniversary_dup_date_label (self);

  if (pc_anniversary_get_first (self))
    /* Translators: an anniversary: city, number of years, title of the document, date */
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                         "%1$s: %2$u year since the first agreement, “%3$s”, %4$s",
                                         "%1$s: %2$u years since the first agreement, “%3$s”, %4$s", self->years),
                            name, self->years, title, date);

  /* Translators: an anniversary: city, number of years, title of the document, date */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "%1$s: %2$u year since “%3$s”, %4$s",
                                       "%1$s: %2$u years since “%3$s”, %4$s", self->years),
                          name, self->years, title, date);
}

/**
 * pc_anniversary_compare:
 * @a: an anniversary
 * @b: another anniversary
 *
 * Orders anniversaries by the last day that they can mean; of the same day the more exact one, the
 * greater one, and then the first by name comes first.
 *
 * Returns: a number below, equal to or above 0
 */
int
pc_anniversary_compare (PcAnniversary *a,
                        PcAnniversary *b)
{
  GDate day_a, day_b;
  int order;

  g_return_val_if_fail (PC_IS_ANNIVERSARY (a) && PC_IS_ANNIVERSARY (b), 0);

  pc_date_last_day (a->date, &day_a);
  pc_date_last_day (b->date, &day_b);

  order = g_date_compare (&day_a, &day_b);
  if (order == 0)
    order = (int) pc_date_get_precision (b->date) - (int) pc_date_get_precision (a->date);
  if (order == 0)
    order = (int) b->years - (int) a->years;

  return order ? order : pc_words_order (a->city, b->city);
}
