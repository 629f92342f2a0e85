# The same work in R's survey: Rscript reference.R WORK FOLDER. Columns are files of doubles; prints the milliseconds of the
# computation alone and leaves its results as doubles.
suppressPackageStartupMessages(library(survey))
arguments <- commandArgs(trailingOnly = TRUE)
work <- arguments[1]
folder <- arguments[2]
column <- function(name) {
  path <- file.path(folder, paste0(name, ".f64"))
  readBin(path, "double", file.size(path) / 8)
}
timed <- function(compute) {
  gc(FALSE)
  result <- NULL
  times <- c()
  while (length(times) < 3 && sum(times) < 10) times <- c(times, system.time(result <- compute())[["elapsed"]])
  cat(1000 * median(times), "\n")
  writeBin(as.double(result), file.path(folder, "result.f64"))
}

margins <- function(d) names(d)[startsWith(names(d), "margin")]
raked_from <- function() {
  count <- length(list.files(folder, "^margin[0-9]+[.]f64$"))
  d <- data.frame(weight = column("weight"))
  for (k in seq_len(count)) d[[paste0("margin", k)]] <- factor(column(paste0("margin", k)))
  d
}
totals_of <- function(d) lapply(margins(d), function(name) {
  total <- data.frame(levels(d[[name]]), column(paste0("totals-", name)))
  names(total) <- c(name, "Freq")
  total
})

if (work == "rake") {
  d <- raked_from()
  totals <- totals_of(d)
  design <- svydesign(ids = ~1, weights = ~weight, data = d)
  formulas <- lapply(margins(d), function(name) as.formula(paste("~", name)))
  timed(function() weights(rake(design, formulas, totals, control = list(maxit = 1000, epsilon = 1e-10))))
} else if (work == "calibrate") {
  d <- raked_from()
  totals <- totals_of(d)
  population <- c("(Intercept)" = sum(totals[[1]]$Freq), unlist(lapply(totals, function(total) total$Freq[-1])))
  formula <- as.formula(paste("~", paste(margins(d), collapse = "+")))
  names(population) <- colnames(model.matrix(formula, d[1:1000, ]))
  design <- svydesign(ids = ~1, weights = ~weight, data = d)
  timed(function() weights(calibrate(design, formula, population, calfun = "raking", maxit = 200, epsilon = 1e-10)))
} else if (work == "domains") {
  d <- data.frame(weight = column("weight"), stratum = column("stratum"), size = column("size"), domain = column("domain"), y = column("y"))
  design <- svydesign(ids = ~1, strata = ~stratum, weights = ~weight, fpc = ~size, data = d)
  timed(function() {
    means <- svyby(~y, ~domain, design, svymean)
    c(coef(means), SE(means))
  })
} else stop("no such work: ", work)
