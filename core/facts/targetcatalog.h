// SPDX-License-Identifier: MIT
// The worker's targets as listed by its --list: names, parameters, ranges. Pure values and text; any thread.
#pragma once

#include "core/basics/failure.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace pangaea {

struct Parameter {
    QString name;  ///< "seconds", as on the worker's command line
    QString title; ///< "Seconds", as beside the window's field
    QString summary;
    bool integer = false;     ///< true for a choice too: all numbers below are indices of its words
    double defaultValue = 0;  ///< when the command line omits it
    double windowDefault = 0; ///< initial value of the window's field
    double minimum = 0;
    double maximum = 0;
    QStringList choices = {}; ///< the words for its values; empty: it is a number
    bool hidden = false;      ///< for command lines and scenarios: the window has no field for it

    [[nodiscard]] bool isChoice() const { return !choices.isEmpty(); }
    /// One of its values, as on the worker's command line: "0.5", "threads".
    [[nodiscard]] QString written(double value) const;

    friend bool operator==(const Parameter &, const Parameter &) = default;
};

struct Target {
    QString name;
    QString summary;
    QList<Parameter> parameters;
    bool readsInput = false; ///< it reads what the user types

    /// Null if there is no parameter of that name.
    [[nodiscard]] const Parameter *parameter(QStringView name) const;

    friend bool operator==(const Target &, const Target &) = default;
};

struct TargetCatalog {
    QList<Target> targets;

    /// Null if there is no target of that name.
    [[nodiscard]] const Target *find(QStringView name) const;

    friend bool operator==(const TargetCatalog &, const TargetCatalog &) = default;
};

struct CatalogResult {
    TargetCatalog catalog; ///< empty when there is an error
    QString error;         ///< one sentence, or empty
};

/// Reads what pangaea-worker --list prints.
[[nodiscard]] CatalogResult parseTargetCatalog(const QByteArray &json);

/// Checks a target and its parameters, given as key=value, as the worker itself would.
[[nodiscard]] Failure checkArguments(const TargetCatalog &catalog, const QString &target, const QStringList &keyValues);

} // namespace pangaea
