// SPDX-License-Identifier: MIT
// The machines that rows can run on, and the file that names them (resources/schemas/hosts.md). Plain values and pure
// functions, but for readHostsFile(); any thread.
#pragma once

#include "core/scenario/scenario.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace pangaea {

/// A way to a machine: a command in front of the agent's program.
struct HostWay {
    QString name;
    QStringList command; ///< empty: the agent that was installed with Pangaea, on this computer

    friend bool operator==(const HostWay &, const HostWay &) = default;
};

/// The word that means this computer, where hosts are named.
inline constexpr QLatin1String thisComputer {"this computer"};
inline constexpr qsizetype longestHostsFile = 256 * 1024; ///< bytes
inline constexpr int mostHosts = 64;
inline constexpr qsizetype longestHostName = 64;

struct HostsFile {
    std::vector<HostWay> hosts; ///< empty if there is an error
    ScenarioError error;
};

[[nodiscard]] HostsFile readHosts(QByteArrayView json);
[[nodiscard]] HostsFile readHostsFile(const QString &path);

/// The hosts that the words name, each once, and for each word the name of its host (empty: this computer): a name of
/// the known ones, "ssh:HOST", or "this computer".
struct ChosenHosts {
    std::vector<HostWay> hosts;
    QStringList on;
    QString error; ///< a sentence, or empty
};
[[nodiscard]] ChosenHosts chooseHosts(const QStringList &words, const std::vector<HostWay> &known);

/// The whole argument vector that reaches the agent. `agent` is the program of this computer's installation.
[[nodiscard]] QStringList commandOf(const HostWay &way, const QString &agent);

} // namespace pangaea
