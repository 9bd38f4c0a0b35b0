# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Writes what only R can read as plain text: export.R FOLDER
#   countries.csv  where Natural Earth puts the label of each country, and from which zoom on
#   lakes.txt      the large lakes at 1:50m: "# name" before the "longitude latitude" lines of each ring

folder <- commandArgs(trailingOnly = TRUE)[1]

read_table <- function(name) {
  environment <- new.env()
  lazyLoad(file.path(system.file("data", package = "rnaturalearthdata"), "Rdata"), envir = environment)
  table <- get(name, environment)
  class(table) <- "data.frame"
  columns <- c("adm0_a3", "iso_a2_eh", "type", "label_x", "label_y", "min_label", "max_label", "labelrank", "pop_est")
  table[columns]
}

countries <- rbind(read_table("countries50"), read_table("tiny_countries50"))
write.csv(countries, file.path(folder, "countries.csv"), row.names = FALSE, na = "", fileEncoding = "UTF-8")

lakes <- maps::map("lakes", plot = FALSE, fill = TRUE)
ring <- cumsum(is.na(lakes$x)) + 1
lines <- sprintf("%.5f %.5f", lakes$x, lakes$y)
lines[is.na(lakes$x)] <- ""
starts <- !duplicated(ring)
text <- ifelse(starts, paste0("# ", lakes$names[ring], "\n", lines), lines)
writeLines(unlist(strsplit(text, "\n")), file.path(folder, "lakes.txt"))
